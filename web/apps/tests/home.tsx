import type { ProgrammeId } from "../../../functions/platform/ids.ts";
import type { ProgrammeCard } from "../../../functions/programmes/contract.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { ProgrammeStageTag } from "../../components/programme-stage.tsx";
import { testMessages } from "../../i18n/tests.ts";
import { testPaths } from "../../test-paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { stayingHere } from "../programme-place.ts";
import { TroubleNote } from "../trouble.tsx";
import { readProgrammes } from "./server.ts";

type HomeProps = { onOpen: (programmeId: ProgrammeId) => void };

/** The programmes that are open to whoever reads. */
export function Home({ onOpen }: HomeProps) {
  const words = useWords(testMessages);
  const { loaded, again } = useLoaded(readProgrammes, "programmes");
  return (
    <div class="stack tests">
      <header>
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
      </header>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && loaded.value.programmes.length === 0 && (
        <EmptyState title={words.none.title} text={words.none.text} />
      )}
      {loaded.state === "here" && (
        <ul class="tests__list">
          {loaded.value.programmes.map((card) => (
            <ProgrammeRow key={card.programmeId} card={card} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </div>
  );
}

function ProgrammeRow({ card, onOpen }: HomeProps & { card: ProgrammeCard }) {
  const { lang } = useEdition();
  const { programmeId, title, pitch, stage } = card;
  return (
    <li class="tests__row">
      <p>
        <ProgrammeStageTag stage={stage} lang={lang} />
      </p>
      <h2 class="tests__name">
        <a href={testPaths.mine(lang, { programme: programmeId })} onClick={stayingHere(() => onOpen(programmeId))}>
          {title[lang]}
        </a>
      </h2>
      <p>{pitch[lang]}</p>
    </li>
  );
}
