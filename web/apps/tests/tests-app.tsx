import { useCallback } from "preact/hooks";
import { testPaths } from "../../test-paths.ts";
import { useEdition } from "../edition.ts";
import { type Place, usePlace } from "../programme-place.ts";
import { Home } from "./home.tsx";
import { Invited } from "./invited.tsx";
import { ProgrammeFrame } from "./programme-frame.tsx";

/** Where somebody tests: their programmes, or the one that the address names. */
export function TestsApp() {
  const { lang } = useEdition();
  const addressOf = useCallback((place: Place) => testPaths.mine(lang, place), [lang]);
  const [place, go] = usePlace(addressOf);
  const { programme } = place;
  const token = new URLSearchParams(location.search).get("invitation");
  if (token) return <Invited token={token} onOpen={(programmeId) => go({ programme: programmeId })} />;
  return programme ? (
    <ProgrammeFrame key={programme} programmeId={programme} place={place} onGo={go} />
  ) : (
    <Home onOpen={(programmeId) => go({ programme: programmeId })} />
  );
}
