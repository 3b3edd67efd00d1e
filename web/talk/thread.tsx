import type { ComponentChildren } from "preact";
import type { Format } from "../i18n/format.ts";
import { talkMessages } from "../i18n/talk.ts";
import { paths } from "../paths.ts";
import { Comment } from "./comment.tsx";
import type { CommentModel, ThreadModel } from "./models.ts";

type ThreadProps = {
  ideaId: string;
  thread: ThreadModel;
  format: Format;
  /** What stands for a comment, where a script brings its own. */
  show?: (comment: CommentModel) => ComponentChildren;
  /** Brings the other answers here, where a script can. */
  onAll?: () => void;
  /** Beneath the answers: the form of whoever is answering. */
  children?: ComponentChildren;
};

/** A comment with its answers, oldest first. */
export function Thread({ ideaId, thread, format, show, onAll, children }: ThreadProps) {
  const words = talkMessages[format.lang];
  const one = show ?? ((comment: CommentModel) => <Comment ideaId={ideaId} comment={comment} format={format} />);
  const hidden = thread.answers - thread.answersShown.length;
  return (
    <>
      {one(thread)}
      {thread.answersShown.length > 0 && (
        <ol class="talk__answers" aria-label={words.answersTo(thread.name || words.title)}>
          {thread.answersShown.map((answer) => (
            <li key={answer.commentId}>{one(answer)}</li>
          ))}
        </ol>
      )}
      {hidden > 0 && (
        <p class="talk__rest">
          <a
            href={paths.thread(format.lang, ideaId, thread.commentId)}
            onClick={
              onAll &&
              ((event) => {
                event.preventDefault();
                onAll();
              })
            }
          >
            {words.allAnswers(thread.answers, format)}
          </a>
        </p>
      )}
      {children}
    </>
  );
}
