import { useEffect, useRef } from "preact/hooks";
import type { Reason } from "../../../functions/reports/contract.ts";
import { queueMessages } from "../../i18n/queue.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { StudioSheet } from "../studio-sheet.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { InHand } from "./in-hand.tsx";
import { MemberPanel } from "./member-panel.tsx";
import { reportOptions } from "./options.ts";
import { emptyReply, messageOf, type Reply } from "./reply.ts";
import { type CaseSheet, readCase } from "./server.ts";
import type { SheetProps } from "./sheet-props.ts";

/** What was reported, what people say is wrong with it, and the answer. */
export function CaseOnDesk(props: SheetProps) {
  const { loaded, again } = useLoaded(() => readCase(props.id), props.id);
  return (
    <StudioSheet loaded={loaded} onBack={props.onBack} onRetry={again}>
      {(sheet) => (
        <article class="sheet">
          <Reported sheet={sheet} takeFocus={props.takeFocus} />
          <Reasons sheet={sheet} />
          <MemberPanel
            {...props}
            memberId={sheet.comment?.memberId ?? sheet.card.authorId}
            name={sheet.comment?.name ?? sheet.card.authorName}
          />
          <InHand {...props}>
            <Answer key={sheet.case.rev} {...props} sheet={sheet} onStale={again} />
          </InHand>
        </article>
      )}
    </StudioSheet>
  );
}

function Answer({ sheet, onStale, ...props }: SheetProps & { sheet: CaseSheet; onStale: () => void }) {
  const { lang } = useEdition();
  const { card, comment, circle, reports } = sheet;
  const readerLang = comment?.lang ?? card.lang;
  const [first] = reports;
  return (
    <AnswerForm
      item={props.item}
      options={reportOptions(lang)}
      rules={circle.rules}
      lang={readerLang}
      start={first ? { ...emptyReply, reason: first.reason } : emptyReply}
      fill={{ name: comment?.name ?? card.authorName, title: card.title }}
      inputOf={(reply) => inputOf(reply, sheet.case.rev)}
      onTouch={props.onTouch}
      onStale={onStale}
      onDone={props.onDone}
    />
  );
}

function inputOf(reply: Reply, rev: number) {
  const { outcome, reason } = reply;
  if (outcome === "kept") return { kind: "report", input: { outcome, rev } } as const;
  if (outcome !== "removed" || reason === undefined) return undefined;
  return { kind: "report", input: { outcome, rev, reason, message: messageOf(reply) } } as const;
}

function Reported({ sheet: { card, comment, circle }, takeFocus }: { sheet: CaseSheet; takeFocus: boolean }) {
  const words = useWords(queueMessages).report;
  const { lang } = useEdition();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  return (
    <header class="sheet__title">
      <h2 ref={heading} tabIndex={-1} lang={card.lang} dir="auto">
        {card.title}
      </h2>
      <p class="sheet__meta">
        <span>{comment ? words.comment : words.idea}</span>
        <span>{words.by(comment?.name ?? card.authorName)}</span>
        <span>{circle.name[lang]}</span>
        <a href={paths.ideaOfMember(lang, card)} target="_blank" rel="noreferrer">
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
  const words = useWords(queueMessages);
  const { lang, format } = useEdition();
  const named = (reason: Reason) =>
    reason === "unlawful"
      ? words.unlawful
      : `${words.ruleNumber(format.number(reason))}. ${circle.rules[reason - 1]?.[lang] ?? ""}`;
  return (
    <section>
      <h3>{words.report.why}</h3>
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
