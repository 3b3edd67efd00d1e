import { render } from "preact";
import type { SessionMember } from "../../../functions/platform/session.ts";
import { type Format, formatFor } from "../../i18n/format.ts";
import { talkMessages } from "../../i18n/talk.ts";
import { paths } from "../../paths.ts";
import type { TalkModel, TalkReader } from "../../talk/models.ts";
import { TalkHead } from "../../talk/talk-section.tsx";
import { Waiting } from "../../talk/waiting.tsx";
import { LiveThread } from "./live-thread.tsx";
import { type TalkRequests, talkRequests } from "./requests.ts";
import { SayBox } from "./say-box.tsx";
import { useTalk } from "./use-talk.ts";

/** Takes over the published talk for somebody who is signed in; what they typed meanwhile comes along. */
export async function liveTalk(place: HTMLElement, member: SessionMember): Promise<void> {
  const { idea: ideaId, timeZone = "Europe/Paris" } = place.dataset;
  if (!ideaId) return;
  const requests = talkRequests(ideaId);
  const answer = await requests.read({});
  // The published talk and its plain forms stay when nobody answers.
  if (!answer.ok) return;
  const format = formatFor(document.documentElement.lang === "en" ? "en" : "fr", timeZone);
  const typing = place.querySelector("textarea");
  const typed = typing?.value ? { text: typing.value, lang: format.lang } : undefined;
  const focused = typing !== null && document.activeElement === typing;
  const reader: TalkReader = {
    memberId: member.memberId,
    name: member.name,
    isAuthor: answer.value.authorId === member.memberId,
    isStaff: member.roles.some((role) => role !== "moderator"),
  };
  place.replaceChildren();
  render(
    <LiveTalk
      ideaId={ideaId}
      start={answer.value}
      reader={reader}
      requests={requests}
      format={format}
      typed={typed}
      focused={focused}
    />,
    place,
  );
  if (location.hash.startsWith("#com_") || location.hash.startsWith("#upd_"))
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

type LiveTalkProps = {
  ideaId: string;
  start: TalkModel;
  reader: TalkReader;
  requests: TalkRequests;
  format: Format;
  typed: { text: string; lang: Format["lang"] } | undefined;
  focused: boolean;
};

function LiveTalk({ ideaId, start, reader, requests, format, typed, focused }: LiveTalkProps) {
  const { lang } = format;
  const words = talkMessages[lang];
  const { talk, first, news, actions } = useTalk(requests, start, format);
  const thread = { ideaId, reader, open: talk.takesComments, format, actions };
  return (
    <>
      <TalkHead talk={talk} format={format} />
      <p class={news ? "talk__news" : "visually-hidden"} role="status">
        {news}
      </p>
      {talk.updates.length > 0 && <LiveThreads {...thread} threads={talk.updates} label={words.updates} />}
      {talk.takesComments ? (
        <>
          <SayBox
            id={`say-${ideaId}`}
            label={words.say}
            hint={`${words.asMember(reader.name)} ${words.sayHint}`}
            button={words.send}
            start={typed}
            focused={focused}
            format={format}
            onSend={(said) => actions.post(said)}
          />
          {reader.isAuthor && (
            <details class="talk__update">
              <summary>{words.sayUpdate}</summary>
              <SayBox
                id={`update-${ideaId}`}
                label={words.sayUpdate}
                hint={words.sayUpdateHint}
                button={words.sendUpdate}
                format={format}
                onSend={actions.postUpdate}
              />
            </details>
          )}
        </>
      ) : (
        <p class="soft">{words.closed}</p>
      )}
      <Waiting waiting={talk.waiting} format={format} onRemove={actions.remove} />
      {talk.threads.length > 1 && (
        <div class="talk__order">
          <button
            type="button"
            class="button button--text"
            aria-pressed={first !== undefined}
            onClick={() => actions.order(first ? undefined : lang)}
          >
            {words.myLanguageFirst}
          </button>
        </div>
      )}
      {talk.threads.length === 0 && talk.takesComments && <p class="soft">{words.none}</p>}
      {talk.threads.length > 0 && <LiveThreads {...thread} threads={talk.threads} label={words.title} />}
      {talk.nextCursor && (
        <p class="talk__rest">
          <a
            class="button button--quiet"
            href={paths.discuss(lang, ideaId, { cursor: talk.nextCursor })}
            onClick={(event) => {
              event.preventDefault();
              void actions.more();
            }}
          >
            {words.more}
          </a>
        </p>
      )}
    </>
  );
}

type LiveThreadsProps = Omit<Parameters<typeof LiveThread>[0], "thread"> & {
  threads: TalkModel["threads"];
  label: string;
};

const LiveThreads = ({ threads, label, ...rest }: LiveThreadsProps) => (
  <ol class="talk__list" aria-label={label}>
    {threads.map((thread) => (
      <li key={thread.commentId}>
        <LiveThread {...rest} thread={thread} />
      </li>
    ))}
  </ol>
);
