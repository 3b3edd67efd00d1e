import { useState } from "preact/hooks";
import type { FeedbackId } from "../../../../functions/platform/ids.ts";
import { LangLabel } from "../../../components/tag.tsx";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { testPaths } from "../../../test-paths.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { useLoaded } from "../../loading.ts";
import { stayingHere } from "../../programme-place.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { KnownProgramme } from "../server.ts";
import type { Act } from "./part-props.ts";
import { ReportMoves } from "./report-moves.tsx";
import { ReportPictures } from "./report-pictures.tsx";
import { ReportStatus } from "./report-status.tsx";
import { ReportTalk } from "./report-talk.tsx";
import { type ReportPage, readReport } from "./server.ts";
import { VerdictPart } from "./verdict-part.tsx";
import { VoicesPart } from "./voices-part.tsx";
import { WithdrawPart } from "./withdraw-part.tsx";

type OneProps = {
  programme: KnownProgramme["programme"];
  feedbackId: FeedbackId;
  /** Sent a moment ago. */
  fresh: boolean;
  onOpen: (feedbackId?: string) => void;
};

/** One report: what it says, who sees it too, what was said and done about it, and what its reader may do now. */
export function OneReport({ programme, feedbackId, fresh, onOpen }: OneProps) {
  const words = useWords(feedbackMessages);
  const { lang } = useEdition();
  const { programmeId } = programme;
  const reference = { programmeId, feedbackId };
  const { loaded, again, set } = useLoaded(() => readReport(reference), feedbackId);
  const [trouble, setTrouble] = useState<Trouble>();
  const act: Act = async (wanted, done) => {
    const answer = await wanted();
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) {
      if (answer.trouble.code === "feedback-changed-meanwhile") again();
      return false;
    }
    set(answer.value);
    announce(done);
    return true;
  };
  return (
    <article class="stack report">
      <p>
        <a
          href={testPaths.mine(lang, { programme: programmeId, room: "feedback" })}
          onClick={stayingHere(() => onOpen())}
        >
          {words.page.back}
        </a>
      </p>
      {fresh && <p class="notice">{words.sent}</p>}
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <>
          <ReportWords programme={programme} page={loaded.value} onOpen={onOpen} />
          {trouble && <TroubleNote trouble={trouble} />}
          <VerdictPart reference={reference} page={loaded.value} act={act} />
          <ReportPictures reference={reference} mayAdd={loaded.value.may.picture} />
          <VoicesPart reference={reference} page={loaded.value} act={act} onFollowed={set} />
          <ReportMoves page={loaded.value} />
          <ReportTalk reference={reference} page={loaded.value} act={act} />
          <WithdrawPart reference={reference} page={loaded.value} act={act} />
        </>
      )}
    </article>
  );
}

type WordsProps = { programme: KnownProgramme["programme"]; page: ReportPage; onOpen: (feedbackId?: string) => void };

function ReportWords({ programme, page, onOpen }: WordsProps) {
  const words = useWords(feedbackMessages);
  const { lang, format } = useEdition();
  const { kind, severity, status, title, steps, text, fixedIn, mergedInto, assignee } = page;
  const feature = programme.features.find(({ featureId }) => featureId === page.featureId)?.name[lang];
  const what = [words.kinds[kind], severity && words.severities[severity], feature].filter(Boolean).join(" · ");
  const told = Object.entries(page.environment);
  return (
    <>
      <header class="stack">
        <h2 class="report__title" lang={page.lang} dir="auto">
          {title}
        </h2>
        <p class="report__facts">
          <ReportStatus status={status} />
          <span>{what}</span>
          {fixedIn && <span>{words.fixedIn(fixedIn)}</span>}
          <LangLabel textLang={page.lang} lang={lang} />
        </p>
        <p class="soft">
          {words.page.by(page.mine ? words.you : page.name, format.dateTime(page.at))}
          {assignee && ` · ${words.page.assigned(assignee)}`}
        </p>
      </header>
      {mergedInto && (
        <div class="notice">
          <p>{words.page.mergedInto}</p>
          <a
            href={testPaths.mine(lang, { programme: programme.programmeId, room: "feedback", report: mergedInto })}
            onClick={stayingHere(() => onOpen(mergedInto))}
          >
            {words.page.survivor}
          </a>
        </div>
      )}
      {text && (
        <p class="report__text" lang={page.lang} dir="auto">
          {text}
        </p>
      )}
      {steps.length > 0 && (
        <section aria-labelledby="steps-title">
          <h3 id="steps-title">{words.page.steps}</h3>
          <ol class="report__steps" lang={page.lang} dir="auto">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      {told.length > 0 && (
        <section aria-labelledby="environment-title">
          <h3 id="environment-title">{words.page.environment}</h3>
          <dl class="report__used">
            {told.map(([part, value]) => (
              <div key={part}>
                <dt>{isPart(part, words.form.parts) ? words.form.parts[part] : part}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

const isPart = <T extends object>(part: PropertyKey, parts: T): part is keyof T => part in parts;
