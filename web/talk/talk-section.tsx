import type { Format } from "../i18n/format.ts";
import { talkMessages } from "../i18n/talk.ts";
import { paths } from "../paths.ts";
import type { TalkModel } from "./models.ts";
import { SayForm } from "./say-form.tsx";
import { Thread } from "./thread.tsx";

type TalkProps = { ideaId: string; talk: TalkModel; format: Format };

/** The talk as published: news and thanks, the form, the newest comments. A script takes over for those signed in. */
export function TalkSection({ ideaId, talk, format }: TalkProps) {
  return (
    <section
      class="talk"
      id="talk"
      aria-labelledby="talk-title"
      data-island="talk"
      data-idea={ideaId}
      data-time-zone={format.timeZone}
    >
      <TalkHead talk={talk} format={format} />
      <TalkBody ideaId={ideaId} talk={talk} format={format} />
    </section>
  );
}

/** Title, number and thanks. */
export function TalkHead({ talk, format }: Omit<TalkProps, "ideaId">) {
  const words = talkMessages[format.lang];
  return (
    <>
      <h2 id="talk-title">
        {words.title} {talk.comments > 0 && <span class="talk__count">{words.count(talk.comments, format)}</span>}
      </h2>
      <Thanks talk={talk} format={format} />
    </>
  );
}

function Thanks({ talk, format }: Omit<TalkProps, "ideaId">) {
  const names = [...new Set(talk.credits.map(({ name }) => name))];
  if (names.length === 0) return null;
  return <p class="talk__thanks">{talkMessages[format.lang].thanks(format.list(names))}</p>;
}

function TalkBody({ ideaId, talk, format }: TalkProps) {
  const { lang } = format;
  const words = talkMessages[lang];
  return (
    <div data-slot="talk">
      {talk.updates.length > 0 && (
        <Threads ideaId={ideaId} threads={talk.updates} label={words.updates} format={format} />
      )}
      {talk.moreUpdates && (
        <p class="talk__rest">
          <a href={paths.discuss(lang, ideaId)}>{words.allUpdates}</a>
        </p>
      )}
      {talk.takesComments ? (
        <>
          <SayForm
            act="say"
            id="say"
            action={paths.discuss(lang, ideaId)}
            label={words.say}
            hint={words.sayHint}
            button={words.send}
            format={format}
          />
          {talk.threads.length === 0 && <p class="soft">{words.none}</p>}
        </>
      ) : (
        <p class="soft">{words.closed}</p>
      )}
      {talk.threads.length > 0 && (
        <Threads ideaId={ideaId} threads={talk.threads} label={words.title} format={format} />
      )}
      {talk.nextCursor && (
        <p class="talk__rest">
          <a class="button button--quiet" href={paths.discuss(lang, ideaId, { cursor: talk.nextCursor })}>
            {words.more}
          </a>
        </p>
      )}
    </div>
  );
}

type ThreadsProps = { ideaId: string; threads: TalkModel["threads"]; label: string; format: Format };

export const Threads = ({ ideaId, threads, label, format }: ThreadsProps) => (
  <ol class="talk__list" aria-label={label}>
    {threads.map((thread) => (
      <li key={thread.commentId}>
        <Thread ideaId={ideaId} thread={thread} format={format} />
      </li>
    ))}
  </ol>
);
