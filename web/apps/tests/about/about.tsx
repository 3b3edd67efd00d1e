import { ProgrammeAbout } from "../../../components/programme-about.tsx";
import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import { testPaths } from "../../../test-paths.ts";
import { useEdition, useWords } from "../../edition.ts";
import { stayingHere } from "../../programme-place.ts";
import type { TesterRoomProps } from "../room.ts";

/** What the programme is about, when what happens, and the way in. */
export function About({ programme, storyHtml, status, go }: TesterRoomProps) {
  const { apply } = useWords(enrolmentMessages);
  const { lang, format } = useEdition();
  return (
    <ProgrammeAbout programme={programme} storyHtml={storyHtml[lang]} format={format}>
      {!status && programme.stage !== "closed" && (
        <div class="actions">
          <a
            class="button"
            href={testPaths.mine(lang, { programme: programme.programmeId, room: "place" })}
            onClick={stayingHere(() => go({ room: "place" }))}
          >
            {apply.button}
          </a>
        </div>
      )}
    </ProgrammeAbout>
  );
}
