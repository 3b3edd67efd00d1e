import { useEffect, useRef } from "preact/hooks";
import { queueMessages } from "../../i18n/queue.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { StudioSheet } from "../studio-sheet.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { InHand } from "./in-hand.tsx";
import { MemberPanel } from "./member-panel.tsx";
import { heldOptions } from "./options.ts";
import { messageOf, type Reply } from "./reply.ts";
import { type HeldSheet, readHeld } from "./server.ts";
import type { SheetProps } from "./sheet-props.ts";

/** Words that wait, what made them wait, and the answer that only a person gives. */
export function HeldOnDesk(props: SheetProps) {
  const { lang } = useEdition();
  const { loaded, again } = useLoaded(() => readHeld(props.id), props.id);
  return (
    <StudioSheet loaded={loaded} onBack={props.onBack} onRetry={again}>
      {(sheet) => (
        <article class="sheet">
          <Words sheet={sheet} takeFocus={props.takeFocus} />
          <MemberPanel {...props} memberId={sheet.held.words.memberId} name={sheet.held.words.name} />
          <InHand {...props}>
            <AnswerForm
              item={props.item}
              options={heldOptions(lang)}
              rules={sheet.circle?.rules}
              lang={sheet.held.words.lang}
              fill={{ name: sheet.held.words.name, title: sheet.held.title }}
              inputOf={inputOf}
              onTouch={props.onTouch}
              onStale={again}
              onDone={props.onDone}
            />
          </InHand>
        </article>
      )}
    </StudioSheet>
  );
}

function inputOf(reply: Reply) {
  const { outcome, reason } = reply;
  if (outcome === "released") return { kind: "held", input: { outcome } } as const;
  if (outcome !== "refused" || reason === undefined) return undefined;
  return { kind: "held", input: { outcome, reason, message: messageOf(reply) } } as const;
}

function Words({ sheet: { held, card, circle }, takeFocus }: { sheet: HeldSheet; takeFocus: boolean }) {
  const words = useWords(queueMessages);
  const { lang, format } = useEdition();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  const { why } = held;
  return (
    <>
      <header class="sheet__title">
        <h2 ref={heading} tabIndex={-1} lang={card.lang} dir="auto">
          {card.title}
        </h2>
        <p class="sheet__meta">
          <span>{words.kind.held}</span>
          <span>{words.report.by(held.words.name)}</span>
          {circle && <span>{circle.name[lang]}</span>}
          <a href={paths.ideaOfMember(lang, card)} target="_blank" rel="noreferrer">
            {words.report.open}
          </a>
        </p>
        <blockquote class="report__quote wordings__text" lang={held.words.lang} dir="auto">
          {held.words.text}
        </blockquote>
      </header>
      <section>
        <h3>{words.held.why}</h3>
        <ul class="facts">
          {held.edits !== undefined && <li>{words.held.edit}</li>}
          {why.words && <li>{words.held.words(format.list(why.words))}</li>}
          {why.links !== undefined && <li>{words.held.links(why.links, format)}</li>}
          {why.newAccount && <li>{words.held.newAccount}</li>}
        </ul>
      </section>
    </>
  );
}
