import { useCallback, useEffect, useState } from "preact/hooks";
import type { Role } from "../../../functions/platform/session.ts";
import { programmeMessages } from "../../i18n/programmes.ts";
import { currentMember } from "../../islands/session.ts";
import { testPaths } from "../../test-paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { type Place, usePlace } from "../programme-place.ts";
import { Desk } from "../studio-frame.tsx";
import { OneProgramme } from "./one-programme.tsx";
import { ProgrammeList } from "./programme-list.tsx";

/** The product team's beta programmes: all of them, or the one that the address names. */
export function ProgrammesApp() {
  const words = useWords(programmeMessages);
  const { lang } = useEdition();
  const addressOf = useCallback((place: Place) => testPaths.studio(lang, place), [lang]);
  const [place, go] = usePlace(addressOf);
  const [roles, setRoles] = useState<readonly Role[]>();
  useEffect(() => {
    currentMember().then((member) => setRoles(member?.roles ?? []));
  }, []);
  const { programme } = place;
  return (
    <Desk heading={words.title} lead={words.lead}>
      {!roles && <p class="app__loading">{words.loading}</p>}
      {roles && programme && (
        <OneProgramme key={programme} programmeId={programme} roles={roles} place={place} onGo={go} />
      )}
      {roles && !programme && <ProgrammeList roles={roles} onGo={go} />}
    </Desk>
  );
}
