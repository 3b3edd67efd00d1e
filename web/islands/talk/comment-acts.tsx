import { useState } from "preact/hooks";
import { commonMessages } from "../../i18n/common.ts";
import type { Format } from "../../i18n/format.ts";
import { talkMessages } from "../../i18n/talk.ts";
import { paths } from "../../paths.ts";
import type { CommentModel, ReactionName, TalkReader } from "../../talk/models.ts";

type ActsProps = {
  ideaId: string;
  comment: CommentModel;
  reader: TalkReader;
  open: boolean;
  format: Format;
  onAnswer: () => void;
  onEdit: () => void;
  onDelete: () => void;
  onReact: (kind: ReactionName | undefined) => void;
  onCredit: (on: boolean) => void;
};

/** What this reader may do with this comment, one button each. */
export function CommentActs(props: ActsProps) {
  const { ideaId, comment, reader, open, format } = props;
  const words = talkMessages[format.lang];
  const [deleting, setDeleting] = useState(false);
  const own = comment.memberId === reader.memberId;
  if (deleting)
    return (
      <>
        <span>{words.deleteNote}</span>
        <button type="button" ref={(button) => button?.focus()} onClick={props.onDelete}>
          {words.deleteSure}
        </button>
        <button type="button" onClick={() => setDeleting(false)}>
          {commonMessages[format.lang].cancel}
        </button>
      </>
    );
  return (
    <>
      {open && (
        <button type="button" aria-label={words.answerTo(comment.name)} onClick={props.onAnswer}>
          {words.answer}
        </button>
      )}
      {own && open && (
        <button type="button" onClick={props.onEdit}>
          {words.edit}
        </button>
      )}
      {own && (
        <button type="button" onClick={() => setDeleting(true)}>
          {words.delete}
        </button>
      )}
      {reader.isAuthor && !own && open && (
        <button type="button" onClick={() => props.onCredit(!comment.credited)}>
          {comment.credited ? words.uncredit : words.credit}
        </button>
      )}
      {reader.isStaff && <Reacting {...props} />}
      {!own && (
        <a href={paths.report(format.lang, `${ideaId}.${comment.commentId}`)} aria-label={words.reportOf(comment.name)}>
          {words.report}
        </a>
      )}
    </>
  );
}

function Reacting({ comment, reader, format, onReact }: ActsProps) {
  const words = talkMessages[format.lang];
  const mine = comment.reactions.find(({ memberId }) => memberId === reader.memberId)?.kind;
  return (
    <fieldset class="comment__reacting">
      <legend class="visually-hidden">{words.reactTo(comment.name)}</legend>
      {(["liked", "noted", "thanked"] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={mine === kind}
          onClick={() => onReact(mine === kind ? undefined : kind)}
        >
          {words.react[kind]}
        </button>
      ))}
    </fieldset>
  );
}
