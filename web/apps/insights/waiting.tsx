import { LangLabel } from "../../components/tag.tsx";
import { insightMessages } from "../../i18n/insights.ts";
import { paths } from "../../paths.ts";
import { studioPaths } from "../../studio-paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";
import type { InsightsView, WaitingIdea } from "./server.ts";

const dayInMs = 86_400_000;

/** Who waits longest: ideas on the two desks, and questions under ideas. */
export function Waiting({ view: { waiting, waitingInAll, questions, figures } }: { view: InsightsView }) {
  const words = useWords(insightMessages).waiting;
  const { format, lang } = useEdition();
  const asked = figures?.questions.n ?? questions.length;
  return (
    <Panel title={words.title} formula={words.formula}>
      <div class="insights__pair">
        <div>
          <h3 class="figure-panel__part">{waitingInAll > 0 ? words.ideas(waitingInAll, format) : words.noIdeas}</h3>
          {waitingInAll > waiting.length && (
            <p class="figure-panel__lead">{words.shown(format.number(waiting.length))}</p>
          )}
          <ol class="waiting">
            {waiting.map((idea) => (
              <Row
                key={idea.ideaId}
                idea={idea}
                href={
                  idea.stage === "in_review"
                    ? studioPaths.review(lang, idea.ideaId)
                    : studioPaths.moderation(lang, idea.ideaId)
                }
                note={idea.stage === "in_review" ? words.review : words.reading}
              />
            ))}
          </ol>
        </div>
        <div>
          <h3 class="figure-panel__part">{asked > 0 ? words.questions(asked, format) : words.noQuestions}</h3>
          {asked > questions.length && <p class="figure-panel__lead">{words.shown(format.number(questions.length))}</p>}
          <ol class="waiting">
            {questions.map((question) => (
              <Row
                key={question.commentId}
                idea={question}
                href={paths.thread(lang, question.ideaId, question.commentId.split(".")[0] ?? "")}
              />
            ))}
          </ol>
        </div>
      </div>
    </Panel>
  );
}

function Row({ idea, href, note }: { idea: WaitingIdea; href: string; note?: string }) {
  const words = useWords(insightMessages);
  const { format, lang } = useEdition();
  const days = Math.max(0, Math.floor((Date.now() - Date.parse(idea.since)) / dayInMs));
  return (
    <li class="waiting__row">
      <a class="waiting__title" href={href} lang={idea.lang} dir="auto">
        {idea.title}
      </a>
      <span class="waiting__note">
        <LangLabel textLang={idea.lang} lang={lang} /> {note} {idea.private && words.privateMark}
      </span>
      <strong class="waiting__days">{words.waiting.days(days, format)}</strong>
    </li>
  );
}
