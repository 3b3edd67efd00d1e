import { useState } from "preact/hooks";
import type { Role } from "../../../functions/platform/session.ts";
import type { ProgrammeCard } from "../../../functions/programmes/contract.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { ProgrammeStageTag } from "../../components/programme-stage.tsx";
import { programmeMessages } from "../../i18n/programmes.ts";
import { noonOf } from "../../noon.ts";
import { testPaths } from "../../test-paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { type Place, stayingHere } from "../programme-place.ts";
import { Refused } from "../studio-frame.tsx";
import { NewProgramme } from "./new-programme.tsx";
import { readProgrammes } from "./server.ts";

type ListProps = { roles: readonly Role[]; onGo: (to: Place) => void };

/** Every programme, the newest first, and the way to a new one. */
export function ProgrammeList({ roles, onGo }: ListProps) {
  const words = useWords(programmeMessages);
  const { loaded, again } = useLoaded(readProgrammes, "programmes");
  const [begins, setBegins] = useState(false);
  const mayWrite = roles.includes("product");
  return (
    <div class="stack">
      {mayWrite && !begins && (
        <p>
          <button type="button" class="button" onClick={() => setBegins(true)}>
            {words.begin.open}
          </button>
        </p>
      )}
      {begins && (
        <NewProgramme
          onCancel={() => setBegins(false)}
          onMade={({ programmeId }) => onGo({ programme: programmeId, room: "overview" })}
        />
      )}
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && loaded.value.programmes.length === 0 && (
        <EmptyState title={words.none.title} text={words.none.text} />
      )}
      {loaded.state === "here" && (
        <ul class="programmes">
          {loaded.value.programmes.map((card) => (
            <Row key={card.programmeId} card={card} onGo={onGo} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Row({ card, onGo }: { card: ProgrammeCard; onGo: (to: Place) => void }) {
  const words = useWords(programmeMessages);
  const { lang, format } = useEdition();
  const { programmeId, title, stage, kind, startsOn, endsOn, variants, visibility } = card;
  const seats = variants.reduce((sum, variant) => sum + variant.seats, 0);
  const to = { programme: programmeId };
  return (
    <li class="programmes__row">
      <h2 class="programmes__name">
        <a href={testPaths.studio(lang, to)} onClick={stayingHere(() => onGo(to))}>
          {title[lang]}
        </a>
      </h2>
      <p class="programmes__facts">
        <ProgrammeStageTag stage={stage} lang={lang} />
        <span>{words.kinds[kind]}</span>
        <span>{words.seats(seats, format)}</span>
        <span>{words.dates(format.date(noonOf(startsOn)), format.date(noonOf(endsOn)))}</span>
        {visibility === "private" && <span>{words.private}</span>}
      </p>
    </li>
  );
}
