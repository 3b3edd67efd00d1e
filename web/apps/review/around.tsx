import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import type { Theme } from "../../../functions/review/contract.ts";
import { LangLabel, StageTag } from "../../components/tag.tsx";
import { evidenceMessages } from "../../i18n/evidence.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";
import { useSimilar } from "../write/use-similar.ts";
import { type Around, readAround } from "./server.ts";
import { ThemesChart } from "./themes-chart.tsx";

/** What people talk about beneath it, ideas like it, and what became of its author's others. */
export function AroundIdea({ card }: { card: IdeaCard }) {
  const words = useWords(evidenceMessages);
  const { loaded, again } = useLoaded(() => readAround(card.ideaId), card.ideaId);
  return (
    <>
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && <Themes around={loaded.value} />}
      <div class="around">
        <Similar card={card} />
        {loaded.state === "here" && (
          <IdeaList title={words.past.title(card.authorName)} none={words.past.none} ideas={loaded.value.past} />
        )}
      </div>
    </>
  );
}

function Themes({ around: { themes, comments } }: { around: Around }) {
  const words = useWords(evidenceMessages).themes;
  const { lang, format } = useEdition();
  return (
    <section class="talk-themes" aria-labelledby="themes-title">
      <h3 id="themes-title" class="chart__title">
        {words.title} <span class="board__meta">{words.of(comments, format)}</span>
      </h3>
      {themes.length === 0 ? (
        <p class="soft">{comments === 0 ? words.silence : words.none}</p>
      ) : (
        <>
          <ThemesChart themes={themes} comments={comments} />
          <details class="chart__twin">
            <summary>{words.examples}</summary>
            {themes.map((theme) => (
              <div key={keyOf(theme)} class="talk-themes__one">
                <h4>
                  {theme.words.join(", ")} <LangLabel textLang={theme.lang} lang={lang} />
                </h4>
                <ul class="quotes" lang={theme.lang}>
                  {theme.examples.map(({ text, name }) => (
                    <li key={text} dir="auto">
                      {text} <span class="board__meta">{name}</span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </details>
        </>
      )}
    </section>
  );
}

export const keyOf = ({ lang, words }: Theme) => `${lang} ${words[0]}`;

function Similar({ card }: { card: IdeaCard }) {
  const words = useWords(evidenceMessages).similar;
  const found = useSimilar(card.title, card.lang).filter(({ ideaId }) => ideaId !== card.ideaId);
  return <IdeaList title={words.title} none={words.none} ideas={found} />;
}

type Listed = Pick<IdeaCard, "ideaId" | "title" | "stage">;

function IdeaList({ title, none, ideas }: { title: string; none: string; ideas: readonly Listed[] }) {
  const { lang } = useEdition();
  return (
    <section>
      <h3 class="chart__title">{title}</h3>
      {ideas.length === 0 && <p class="soft">{none}</p>}
      <ul class="around__list">
        {ideas.map((idea) => (
          <li key={idea.ideaId}>
            <a href={paths.ideaOfMember(lang, idea)} dir="auto">
              {idea.title}
            </a>{" "}
            <StageTag stage={idea.stage} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}
