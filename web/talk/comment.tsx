import type { ComponentChildren } from "preact";
import { Icon } from "../components/icon.tsx";
import { Day, Moment } from "../components/instant.tsx";
import { jobTitleIn } from "../components/job-title.ts";
import { Person } from "../components/person.tsx";
import { LangLabel } from "../components/tag.tsx";
import type { Format } from "../i18n/format.ts";
import { talkMessages } from "../i18n/talk.ts";
import { paths } from "../paths.ts";
import type { CommentModel } from "./models.ts";

export type CommentProps = {
  ideaId: string;
  comment: CommentModel;
  format: Format;
  /** Instead of the words: whoever edits them. */
  editing?: ComponentChildren;
  /** Instead of the plain links beneath. */
  controls?: ComponentChildren;
};

/** Who said what, when, in which language, and what became of it. */
export function Comment({ ideaId, comment, format, editing, controls }: CommentProps) {
  const { commentId, gone } = comment;
  if (gone)
    return (
      <p class="comment comment--gone" id={commentId} tabIndex={-1}>
        {goneText(gone, format)}
      </p>
    );
  const isUpdate = commentId.startsWith("upd_");
  const look = comment.badge === "official" ? " comment--official" : isUpdate ? " comment--update" : "";
  return (
    <article
      class={`comment${look}`}
      id={commentId}
      tabIndex={-1}
      aria-label={`${comment.name}, ${format.date(comment.at)}`}
    >
      <Head ideaId={ideaId} comment={comment} format={format} />
      {editing ?? (
        <div class="prose" lang={comment.textLang} dir="auto" dangerouslySetInnerHTML={{ __html: comment.html }} />
      )}
      {comment.credited && (
        <p class="comment__credit">
          <Icon name="check" size={16} />
          {talkMessages[format.lang].creditedLong(comment.name)}
        </p>
      )}
      <Reactions comment={comment} format={format} />
      <div class="comment__acts">{controls ?? <PlainActs ideaId={ideaId} comment={comment} format={format} />}</div>
    </article>
  );
}

function Head({ ideaId, comment, format }: CommentProps) {
  const { lang } = format;
  const words = talkMessages[lang];
  const { commentId, name, badge, title, at, editedAt, textLang, importedFrom } = comment;
  const roles = [
    importedFrom && words.imported(importedFrom),
    badge && words[badge],
    title && jobTitleIn(title, lang),
  ].filter(Boolean);
  const role = [...new Set(roles)].join(" · ");
  return (
    <header class="comment__head">
      <Person name={name} {...(role && { role })} />
      <p class="comment__when">
        {commentId.startsWith("upd_") && <strong class="comment__news">{words.update} </strong>}
        <a href={paths.thread(lang, ideaId, commentId)} aria-label={words.link(format.dateTime(at))}>
          <Moment iso={at} format={format} />
        </a>
        {editedAt && (
          <a class="comment__edited" href={`${paths.thread(lang, ideaId, commentId)}#wordings`}>
            {words.edited(format.date(editedAt))}
          </a>
        )}
        <LangLabel textLang={textLang} lang={lang} />
      </p>
    </header>
  );
}

function Reactions({ comment, format }: { comment: CommentModel; format: Format }) {
  if (comment.reactions.length === 0) return null;
  return (
    <ul class="comment__reactions">
      {comment.reactions.map(({ memberId, kind, name }) => (
        <li key={memberId} class={`label comment__reaction--${kind}`}>
          {talkMessages[format.lang].reactions[kind](name)}
        </li>
      ))}
    </ul>
  );
}

/** Without a script each act has a page of its own. */
function PlainActs({ ideaId, comment, format }: CommentProps) {
  const { lang } = format;
  const words = talkMessages[lang];
  const root = comment.commentId.split(".")[0] ?? "";
  return (
    <>
      <a href={`${paths.thread(lang, ideaId, root)}#say`} aria-label={words.answerTo(comment.name)}>
        {words.answer}
      </a>
      <a
        href={paths.report(lang, `${ideaId}.${comment.commentId}`)}
        aria-label={words.reportOf(comment.name)}
        rel="nofollow"
      >
        {words.report}
      </a>
    </>
  );
}

function goneText({ by, ruleNumber }: NonNullable<CommentModel["gone"]>, format: Format): string {
  const words = talkMessages[format.lang];
  if (by === "author") return words.goneByAuthor;
  return ruleNumber ? words.goneByRule(format.number(ruleNumber)) : words.goneByModeration;
}

/** Earlier wordings, the latest first, each as it was typed. */
export function Wordings({
  wordings,
  format,
}: {
  wordings: { rev: number; text: string; lang: string; at: string }[];
  format: Format;
}) {
  const words = talkMessages[format.lang];
  if (wordings.length === 0) return null;
  return (
    <section class="wordings" id="wordings" aria-labelledby="wordings-title">
      <h2 id="wordings-title">{words.wordings}</h2>
      <ol class="wordings__list">
        {wordings.map(({ rev, text, lang, at }) => (
          <li key={rev}>
            <p class="comment__when">
              <Day iso={at} format={format} />
            </p>
            <p class="wordings__text" lang={lang} dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
