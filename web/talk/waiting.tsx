import { Moment } from "../components/instant.tsx";
import type { Format } from "../i18n/format.ts";
import { talkMessages } from "../i18n/talk.ts";
import type { CommentModel } from "./models.ts";

type WaitingProps = {
  waiting: readonly CommentModel[] | undefined;
  format: Format;
  /** Takes them back, where a script can. */
  onRemove?: (commentId: string) => void;
};

/** The reader's own words that a moderator has not read yet: nobody else sees them. */
export function Waiting({ waiting = [], format, onRemove }: WaitingProps) {
  const words = talkMessages[format.lang];
  if (waiting.length === 0) return null;
  return (
    <section class="talk__waiting" aria-labelledby="waiting-title">
      <h3 id="waiting-title">{words.waiting}</h3>
      <p class="soft">{words.waitingNote}</p>
      <ol>
        {waiting.map((comment) => (
          <li key={comment.commentId + comment.text}>
            <article class="comment" id={comment.commentId} tabIndex={-1}>
              <p class="comment__when">
                <Moment iso={comment.at} format={format} />
              </p>
              <div
                class="prose"
                lang={comment.textLang}
                dir="auto"
                dangerouslySetInnerHTML={{ __html: comment.html }}
              />
              {onRemove && (
                <div class="comment__acts">
                  <button type="button" onClick={() => onRemove(comment.commentId)}>
                    {words.delete}
                  </button>
                </div>
              )}
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}
