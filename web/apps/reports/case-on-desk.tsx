import { useEffect, useRef } from "preact/hooks";
import type { Reason } from "../../../functions/reports/contract.ts";
import { reportDeskMessages } from "../../i18n/report-desk.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { StudioSheet } from "../studio-sheet.tsx";
import { type CaseSheet, readCase } from "./server.ts";
import { SettleForm } from "./settle-form.tsx";

type CaseProps = { target: string; onBack: () => void; onDone: (news: string) => void };

/** What was reported, what people say is wrong with it, and the answer. */
export function CaseOnDesk({ target, onBack, onDone }: CaseProps) {
  const { loaded, again } = useLoaded(() => readCase(target), target);
  return (
    <StudioSheet loaded={loaded} onBack={onBack} onRetry={again}>
      {(sheet) => (
        <article class="sheet">
          <Reported sheet={sheet} />
          <Reasons sheet={sheet} />
          <SettleForm key={sheet.case.rev} sheet={sheet} onDone={onDone} onStale={again} />
        </article>
      )}
    </StudioSheet>
  );
}

function Reported({ sheet: { card, comment, circle } }: { sheet: CaseSheet }) {
  const words = useWords(reportDeskMessages);
  const { lang } = useEdition();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header class="sheet__title">
      <h2 ref={heading} tabIndex={-1} lang={card.lang} dir="auto">
        {card.title}
      </h2>
      <p class="sheet__meta">
        <span>{comment ? words.comment : words.idea}</span>
        <span>{words.by(comment?.name ?? card.authorName)}</span>
        <span>{circle.name[lang]}</span>
        <a href={paths.idea(lang, card)} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </p>
      {comment ? (
        <blockquote class="report__quote wordings__text" lang={comment.lang} dir="auto">
          {comment.text ?? words.gone}
        </blockquote>
      ) : (
        <p class="report__quote" lang={card.lang} dir="auto">
          {card.pitch}
        </p>
      )}
    </header>
  );
}

function Reasons({ sheet: { reports, circle } }: { sheet: CaseSheet }) {
  const words = useWords(reportDeskMessages);
  const { lang, format } = useEdition();
  const named = (reason: Reason) =>
    reason === "unlawful"
      ? words.unlawful
      : `${words.ruleNumber(format.number(reason))}. ${circle.rules[reason - 1]?.[lang] ?? ""}`;
  return (
    <section>
      <h3>{words.why}</h3>
      <ul class="rows">
        {reports.map(({ reason, word, lang: wordLang, at }) => (
          <li key={at} class="row">
            <p>
              <strong>{named(reason)}</strong>
            </p>
            {word && (
              <p lang={wordLang} dir="auto">
                {word}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
