import { useEffect, useRef } from "preact/hooks";
import type { ReadyReply } from "../../../../functions/replies/contract.ts";
import { replyEditorMessages } from "../../../i18n/reply-editor.ts";
import { isSame } from "../../brand/parts.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { Writing } from "./writing.ts";

/** Somebody else saved meanwhile: what differs, by name, and one choice; nothing is overwritten before. */
export function Choice({
  state: { replies, others },
  onChoose,
}: {
  state: Writing;
  onChoose: (mine: boolean) => void;
}) {
  const words = useWords(replyEditorMessages).conflict;
  const { lang, format } = useEdition();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const named = ({ name }: ReadyReply) => name[lang] || name.fr || name.en || words.unnamed;
  const differing = (others?.replies ?? []).filter((reply) => !replies.some((each) => isSame(each, reply))).map(named);
  return (
    <section class="conflict" aria-labelledby="choice-title">
      <h2 id="choice-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{others ? words.lead(others.byName) : words.gone}</p>
      {differing.length > 0 && <p>{words.theirs(format.list(differing))}</p>}
      <div class="actions">
        <button type="button" class="button button--small" onClick={() => onChoose(true)}>
          {words.keepMine}
        </button>
        {others && (
          <button type="button" class="button button--quiet button--small" onClick={() => onChoose(false)}>
            {words.takeTheirs}
          </button>
        )}
      </div>
    </section>
  );
}
