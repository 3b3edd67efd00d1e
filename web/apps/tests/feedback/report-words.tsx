import { LangLabel } from "../../../components/tag.tsx";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { testPaths } from "../../../test-paths.ts";
import { useEdition, useWords } from "../../edition.ts";
import { FormerWords } from "../../former-words.tsx";
import { stayingHere } from "../../programme-place.ts";
import type { KnownProgramme } from "../server.ts";
import { ReportStatus } from "./report-status.tsx";
import { type ReportPage, type ReportRef, readWordings } from "./server.ts";

type WordsProps = {
  programme: KnownProgramme["programme"];
  reference: ReportRef;
  page: ReportPage;
  onOpen: (feedbackId?: string) => void;
};

/** What a report says, and what it said before it was mended. */
export function ReportWords({ programme, reference, page, onOpen }: WordsProps) {
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
      {page.held && page.mine && <p class="notice">{words.held.own}</p>}
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
      {page.editedAt && (
        <FormerWords
          key={page.rev}
          editedAt={page.editedAt}
          features={programme.features}
          names={words}
          load={() => readWordings(reference)}
        />
      )}
    </>
  );
}

const isPart = <T extends object>(part: PropertyKey, parts: T): part is keyof T => part in parts;
