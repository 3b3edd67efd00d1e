import { useCallback } from "preact/hooks";
import { testPaths } from "../../test-paths.ts";
import { useEdition } from "../edition.ts";
import { type Place, usePlace } from "../programme-place.ts";
import { Home } from "./home.tsx";
import { ProgrammeFrame } from "./programme-frame.tsx";

/** Where somebody tests: their programmes, or the one that the address names. */
export function TestsApp() {
  const { lang } = useEdition();
  const addressOf = useCallback((place: Place) => testPaths.mine(lang, place), [lang]);
  const [place, go] = usePlace(addressOf);
  const { programme } = place;
  return programme ? (
    <ProgrammeFrame key={programme} programmeId={programme} place={place} onGo={go} />
  ) : (
    <Home onOpen={(programmeId) => go({ programme: programmeId })} />
  );
}
