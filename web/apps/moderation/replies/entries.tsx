import type { Issue } from "../../../../functions/platform/problem.ts";
import type { ReadyReply, ReplyOutcome } from "../../../../functions/replies/contract.ts";
import { replyLimits } from "../../../../functions/replies/limits.ts";
import { replyEditorMessages } from "../../../i18n/reply-editor.ts";
import { ListActs } from "../../brand/fields/list-acts.tsx";
import { useEdition, useWords } from "../../edition.ts";
import { Entry } from "./entry.tsx";

/** A place in the list as the id of its field: `2.text.en` → `reply-<id>-text-en`. */
export function fieldOf(path: string, replies: readonly ReadyReply[]): string {
  const [at = "", ...rest] = path.split(".");
  return `reply-${[replies[Number(at)]?.id ?? at, ...rest].join("-")}`;
}

type EntriesProps = {
  outcome: ReplyOutcome;
  replies: readonly ReadyReply[];
  issues: readonly Issue[];
  onChange: (replies: ReadyReply[]) => void;
};

/** The replies that go with one answer, in the order in which a moderator meets them. */
export function EntriesOf({ outcome, replies, issues, onChange }: EntriesProps) {
  const words = useWords(replyEditorMessages);
  const { lang } = useEdition();
  const own = replies.filter((reply) => reply.outcome === outcome);
  const swap = (one: ReadyReply, other: ReadyReply | undefined) =>
    other && onChange(replies.map((each) => (each === one ? other : each === other ? one : each)));
  const add = () => {
    const id = crypto.randomUUID();
    onChange([...replies, { id, outcome, name: { fr: "", en: "" }, text: { fr: "", en: "" } }]);
    requestAnimationFrame(() => document.getElementById(`reply-${id}-name-${lang}`)?.focus());
  };
  return (
    <section class="entries replies__group" aria-labelledby={`replies-${outcome}`}>
      <h2 id={`replies-${outcome}`}>{words.outcomes[outcome]}</h2>
      {own.length === 0 && <p class="soft">{words.none}</p>}
      <ol class="entries__list">
        {own.map((reply, at) => {
          const what = reply.name[lang] || reply.name.fr || reply.name.en || words.unnamed;
          return (
            <li class="entry" key={reply.id}>
              <Entry
                reply={reply}
                what={what}
                issueAt={(field) => issues.find(({ path }) => path === `${replies.indexOf(reply)}.${field}`)}
                onChange={(changed) => onChange(replies.map((each) => (each === reply ? changed : each)))}
              />
              <ListActs
                what={what}
                at={at}
                length={own.length}
                onMove={(to) => swap(reply, own[to])}
                onRemove={() => onChange(replies.filter((each) => each !== reply))}
              />
            </li>
          );
        })}
      </ol>
      {replies.length < replyLimits.replies ? (
        <button type="button" class="button button--quiet button--small" onClick={add}>
          {words.add(words.outcomes[outcome])}
        </button>
      ) : (
        <p class="soft">{words.full}</p>
      )}
    </section>
  );
}
