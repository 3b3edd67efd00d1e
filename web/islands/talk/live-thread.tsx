import { useState } from "preact/hooks";
import type { Trouble } from "../../apps/answer.ts";
import type { Format } from "../../i18n/format.ts";
import { talkMessages } from "../../i18n/talk.ts";
import { Comment } from "../../talk/comment.tsx";
import type { CommentModel, TalkReader, ThreadModel } from "../../talk/models.ts";
import { Thread } from "../../talk/thread.tsx";
import { CommentActs } from "./comment-acts.tsx";
import type { Words } from "./requests.ts";
import { SayBox } from "./say-box.tsx";
import type { TalkActions } from "./use-talk.ts";

type LiveThreadProps = {
  ideaId: string;
  thread: ThreadModel;
  reader: TalkReader;
  open: boolean;
  format: Format;
  actions: TalkActions;
};

/** A thread that its reader can answer, and change where it is theirs. */
export function LiveThread({ ideaId, thread, reader, open, format, actions }: LiveThreadProps) {
  const words = talkMessages[format.lang];
  const [answering, setAnswering] = useState(false);
  const [editing, setEditing] = useState<string>();

  const answer = async (typed: Words): Promise<Trouble | undefined> => {
    const trouble = await actions.post(typed, thread.commentId);
    if (!trouble) setAnswering(false);
    return trouble;
  };
  const show = (comment: CommentModel) => (
    <Comment
      ideaId={ideaId}
      comment={comment}
      format={format}
      editing={
        editing === comment.commentId ? (
          <EditBox comment={comment} format={format} actions={actions} onDone={() => setEditing(undefined)} />
        ) : undefined
      }
      controls={
        <CommentActs
          ideaId={ideaId}
          comment={comment}
          reader={reader}
          open={open}
          format={format}
          onAnswer={() => setAnswering(true)}
          onEdit={() => setEditing(comment.commentId)}
          onDelete={() => actions.remove(comment.commentId)}
          onReact={(kind) => actions.react(comment.commentId, kind)}
          onCredit={(on) => actions.credit(comment.commentId, on)}
        />
      }
    />
  );
  return (
    <Thread ideaId={ideaId} thread={thread} format={format} show={show} onAll={() => actions.readAll(thread.commentId)}>
      {answering && (
        <div class="talk__answers">
          <SayBox
            id={`answer-${thread.commentId}`}
            label={words.answerTo(thread.name)}
            button={words.sendAnswer}
            format={format}
            focused
            onSend={answer}
            onCancel={() => setAnswering(false)}
          />
        </div>
      )}
    </Thread>
  );
}

type EditBoxProps = { comment: CommentModel; format: Format; actions: TalkActions; onDone: () => void };

/** Saves over the wording that was read; after another tab's edit the other wording is shown first. */
function EditBox({ comment, format, actions, onDone }: EditBoxProps) {
  const words = talkMessages[format.lang];
  const [rev, setRev] = useState(comment.rev);
  const [other, setOther] = useState<string>();
  const save = async (typed: Words) => {
    const trouble = await actions.edit(comment.commentId, typed, rev);
    if (!trouble) onDone();
    if (trouble?.code === "comment-changed-elsewhere") {
      const stored = await actions.stored(comment.commentId);
      if (stored) setRev(stored.rev);
      setOther(stored?.text);
    }
    return trouble;
  };
  return (
    <>
      <SayBox
        id={`edit-${comment.commentId}`}
        label={words.editOf}
        button={words.save}
        start={{ text: comment.text, lang: comment.textLang }}
        format={format}
        focused
        onSend={save}
        onCancel={onDone}
      />
      {other !== undefined && (
        <div class="notice">
          <p>{words.compare}</p>
          <p class="wordings__text">{other}</p>
        </div>
      )}
    </>
  );
}
