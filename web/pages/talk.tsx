import { type Format, formatFor } from "../i18n/format.ts";
import { issueText, problemText } from "../i18n/problems.ts";
import { talkMessages } from "../i18n/talk.ts";
import type { PageContext, TalkPageModel } from "../models.ts";
import { paths } from "../paths.ts";
import { Wordings } from "../talk/comment.tsx";
import { OwnActs } from "../talk/own-acts.tsx";
import { SayForm } from "../talk/say-form.tsx";
import { TalkHead, Threads } from "../talk/talk-section.tsx";
import { Thread } from "../talk/thread.tsx";
import { Waiting } from "../talk/waiting.tsx";
import type { Page } from "./page.ts";

/** The talk without a script: every act of the script's has its plain form here. */
export function talkPage(model: TalkPageModel, { lang, brand }: PageContext): Page {
  const { card, thread } = model;
  const format = formatFor(lang, brand.timeZone);
  const words = talkMessages[lang];
  const addressIn = (each: "fr" | "en") =>
    thread ? paths.thread(each, card.ideaId, thread.commentId) : paths.discuss(each, card.ideaId);
  return {
    head: { title: words.pageTitle(card.title), description: card.pitch, noindex: true },
    address: { fr: addressIn("fr"), en: addressIn("en") },
    content: (
      <div class="page talk-page">
        {model.problem && (
          <p class="notice notice--problem" role="alert">
            {problemText(model.problem.code, format, model.problem.values)}
          </p>
        )}
        {!model.problem && model.typed && (
          <p class="notice" role="status">
            {words.kept}
          </p>
        )}
        <h1>{words.pageTitle(card.title)}</h1>
        <p class="page__lead">
          <a href={`${paths.idea(lang, card)}#talk`}>{words.backToIdea}</a>
        </p>
        <p class="soft">{model.reader ? words.asMember(model.reader.name) : words.signInFirst}</p>
        {thread ? <OneThread model={model} format={format} /> : <WholeTalk model={model} format={format} />}
      </div>
    ),
  };
}

type Props = { model: TalkPageModel; format: Format };

const faultOf = ({ problem }: TalkPageModel, format: Format) => problem?.issue && issueText(problem.issue, format);
const typedFor = ({ typed }: TalkPageModel, act: string) => (typed?.act === act ? typed : undefined);

function WholeTalk({ model, format }: Props) {
  const { card, talk, reader, first } = model;
  const { lang } = format;
  const words = talkMessages[lang];
  const action = paths.discuss(lang, card.ideaId);
  const form = { action, format, error: faultOf(model, format) };
  return (
    <section class="talk" aria-labelledby="talk-title">
      <TalkHead talk={talk} format={format} />
      {talk.updates.length > 0 && (
        <Threads ideaId={card.ideaId} threads={talk.updates} label={words.updates} format={format} />
      )}
      {talk.takesComments ? (
        <>
          <SayForm
            {...form}
            act="say"
            id="say"
            label={words.say}
            hint={words.sayHint}
            button={reader ? words.send : words.sendSignedOut}
            typed={typedFor(model, "say")}
          />
          {reader?.isAuthor && (
            <SayForm
              {...form}
              act="update"
              id="update"
              label={words.sayUpdate}
              hint={words.sayUpdateHint}
              button={words.sendUpdate}
              typed={typedFor(model, "update")}
            />
          )}
        </>
      ) : (
        <p class="soft">{words.closed}</p>
      )}
      <nav class="talk__order" aria-label={words.order}>
        <a href={action} aria-current={first ? undefined : "true"}>
          {words.newestFirst}
        </a>
        <a href={paths.discuss(lang, card.ideaId, { first: lang })} aria-current={first ? "true" : undefined}>
          {words.myLanguageFirst}
        </a>
      </nav>
      <Waiting waiting={talk.waiting} format={format} />
      {talk.threads.length > 0 && (
        <Threads ideaId={card.ideaId} threads={talk.threads} label={words.title} format={format} />
      )}
      {talk.nextCursor && (
        <a
          class="button button--quiet"
          rel="next"
          href={paths.discuss(lang, card.ideaId, { ...(first && { first }), cursor: talk.nextCursor })}
        >
          {words.more}
        </a>
      )}
    </section>
  );
}

function OneThread({ model, format }: Props) {
  const { card, thread, reader, wordings = [], talk } = model;
  const { lang } = format;
  const words = talkMessages[lang];
  if (!thread) return null;
  const action = paths.thread(lang, card.ideaId, thread.commentId);
  const isAnswer = thread.commentId.includes(".");
  return (
    <section class="talk">
      <ol class="talk__list" aria-label={words.title}>
        <li>
          <Thread ideaId={card.ideaId} thread={thread} format={format} />
        </li>
      </ol>
      {thread.nextCursor && (
        <a
          class="button button--quiet"
          rel="next"
          href={`${action}?${new URLSearchParams({ cursor: thread.nextCursor })}`}
        >
          {words.more}
        </a>
      )}
      {talk.takesComments && !thread.gone && !isAnswer && (
        <SayForm
          act="say"
          id="say"
          action={action}
          label={words.answerTo(thread.name)}
          button={reader ? words.sendAnswer : words.sendSignedOut}
          typed={typedFor(model, "say")}
          error={model.typed?.act === "edit" ? undefined : faultOf(model, format)}
          format={format}
        />
      )}
      {reader && !thread.gone && (
        <OwnActs
          thread={thread}
          reader={reader}
          action={action}
          open={talk.takesComments}
          typed={typedFor(model, "edit")}
          error={model.typed?.act === "edit" ? faultOf(model, format) : undefined}
          format={format}
        />
      )}
      <Wordings wordings={wordings} format={format} />
      <p>
        <a href={paths.discuss(lang, card.ideaId)}>{words.whole}</a>
      </p>
    </section>
  );
}
