import { useEffect, useRef } from "preact/hooks";
import { Why } from "../../components/why.tsx";
import { queueMessages } from "../../i18n/queue.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { StudioSheet } from "../studio-sheet.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { InHand } from "./in-hand.tsx";
import { MemberPanel } from "./member-panel.tsx";
import { appealOptions } from "./options.ts";
import { messageOf, type Reply } from "./reply.ts";
import { type AppealSheet, readAppeal } from "./server.ts";
import type { SheetProps } from "./sheet-props.ts";

/** What was decided and why, what the person says to it, and the answer of somebody else. */
export function AppealOnDesk(props: SheetProps) {
  const words = useWords(queueMessages).appeal;
  const { lang } = useEdition();
  const { loaded, again } = useLoaded(() => readAppeal(props.id), props.id);
  return (
    <StudioSheet loaded={loaded} onBack={props.onBack} onRetry={again}>
      {(sheet) => (
        <article class="sheet">
          <Contested sheet={sheet} takeFocus={props.takeFocus} />
          <MemberPanel {...props} memberId={sheet.appeal.memberId} name={sheet.appeal.name} />
          {sheet.appeal.actedBy === props.me ? (
            <p class="notice">{words.own}</p>
          ) : (
            <InHand {...props}>
              <AnswerForm
                item={props.item}
                options={appealOptions(lang)}
                lang={sheet.appeal.lang}
                fill={{ name: sheet.appeal.name, title: sheet.appeal.act.title ?? "" }}
                inputOf={inputOf}
                onTouch={props.onTouch}
                onStale={again}
                onDone={props.onDone}
              />
            </InHand>
          )}
        </article>
      )}
    </StudioSheet>
  );
}

function inputOf(reply: Reply) {
  const { outcome } = reply;
  if (outcome !== "upheld" && outcome !== "rejected") return undefined;
  return { kind: "appeal", input: { outcome, message: messageOf(reply) } } as const;
}

function Contested({ sheet: { appeal, words: taken }, takeFocus }: { sheet: AppealSheet; takeFocus: boolean }) {
  const words = useWords(queueMessages);
  const { format } = useEdition();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  const { act } = appeal;
  return (
    <>
      <header class="sheet__title">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {act.title || words.acts[act.kind]}
        </h2>
        <p class="sheet__meta">
          <span>{words.kind.appeal}</span>
          <span>{words.acts[act.kind]}</span>
          {"name" in act.by && <span>{words.appeal.by(act.by.name, format.dateTime(act.at))}</span>}
        </p>
      </header>
      <section>
        <h3>{words.appeal.their}</h3>
        <blockquote class="report__quote wordings__text" lang={appeal.lang} dir="auto">
          {appeal.text}
        </blockquote>
      </section>
      {act.reasons && (
        <section>
          <h3>{words.appeal.reasons}</h3>
          <Why why={act.reasons} format={format} />
        </section>
      )}
      {taken?.text && (
        <section>
          <h3>{words.appeal.words}</h3>
          <blockquote class="report__quote wordings__text" lang={taken.lang} dir="auto">
            {taken.text}
          </blockquote>
        </section>
      )}
    </>
  );
}
