import { useEffect, useState } from "preact/hooks";
import type { Answer, Trouble } from "../../apps/answer.ts";
import { troubleText } from "../../apps/trouble-text.ts";
import type { Format } from "../../i18n/format.ts";
import { talkMessages } from "../../i18n/talk.ts";
import type { Lang } from "../../paths.ts";
import type { CommentModel, ReactionName, TalkModel } from "../../talk/models.ts";
import type { TalkRequests, Words } from "./requests.ts";
import { rootOf, withMore, withoutWaiting, withPosted, withThread, withWaiting } from "./tree.ts";

/** The talk on this page and what its reader does with it; what was done is read again from where it is stored. */
export function useTalk(requests: TalkRequests, start: TalkModel, format: Format) {
  const words = talkMessages[format.lang];
  const [talk, setTalk] = useState(start);
  const [first, setFirst] = useState<Lang>();
  const [news, setNews] = useState("");
  const [focused, setFocused] = useState<string>();
  useEffect(() => {
    if (focused) document.getElementById(focused)?.focus();
  }, [focused, talk]);

  async function reread(commentId: string): Promise<void> {
    const rootId = rootOf(commentId);
    const answer = await requests.readThread(rootId);
    if (answer.ok) setTalk((now) => withThread(now, rootId, answer.value));
    else if (answer.trouble.code === "not-found") setTalk((now) => withThread(now, rootId, undefined));
  }

  /** Says what came of it, and shows the thread as it is now. */
  async function settle(commentId: string, asked: Promise<Answer<unknown>>, said: string) {
    const answer = await asked;
    if (answer.ok) await reread(commentId);
    setNews(answer.ok ? said : troubleText(answer.trouble, format));
    return answer.ok ? undefined : answer.trouble;
  }

  const withOwn = (posted: CommentModel) =>
    setTalk((now) => (posted.waits ? withWaiting(now, posted) : withPosted(now, { ...posted, answersShown: [] })));

  const told = (answer: Answer<CommentModel>, said: string): Trouble | undefined => {
    if (!answer.ok) return answer.trouble;
    setNews(answer.value.waits ? words.waits : said);
    setFocused(answer.value.commentId);
    return undefined;
  };

  return {
    talk,
    first,
    news,
    actions: {
      async post(typed: Words, parentId?: string): Promise<Trouble | undefined> {
        const answer = await requests.post(typed, parentId);
        if (answer.ok && parentId && !answer.value.waits) await reread(parentId);
        else if (answer.ok) withOwn(answer.value);
        return told(answer, parentId ? words.postedAnswer : words.posted);
      },
      async postUpdate(typed: Words): Promise<Trouble | undefined> {
        const answer = await requests.postUpdate(typed);
        if (answer.ok) withOwn(answer.value);
        return told(answer, words.posted);
      },
      async edit(commentId: string, typed: Words, rev: number): Promise<Trouble | undefined> {
        const answer = await requests.edit(commentId, typed, rev);
        if (!answer.ok || !answer.value.waits) return settle(commentId, Promise.resolve(answer), words.savedNews);
        withOwn(answer.value);
        return told(answer, words.savedNews);
      },
      async remove(commentId: string): Promise<Trouble | undefined> {
        const trouble = await settle(commentId, requests.remove(commentId), words.deleted);
        if (!trouble) setTalk((now) => withoutWaiting(now, commentId));
        return trouble;
      },
      react: (commentId: string, kind: ReactionName | undefined) =>
        settle(commentId, requests.react(commentId, kind), kind ? words.reactedNews : ""),
      credit: (commentId: string, on: boolean) =>
        settle(commentId, requests.credit(commentId, on), on ? words.creditedNews : words.uncreditedNews),
      readAll: (commentId: string) => reread(commentId),
      async stored(commentId: string): Promise<CommentModel | undefined> {
        const answer = await requests.readThread(commentId);
        return answer.ok ? answer.value : undefined;
      },
      async more(): Promise<void> {
        if (!talk.nextCursor) return;
        const answer = await requests.read({ ...(first && { first }), cursor: talk.nextCursor });
        const [next] = answer.ok ? answer.value.threads : [];
        if (answer.ok) setTalk((now) => withMore(now, answer.value));
        else setNews(troubleText(answer.trouble, format));
        if (next) setFocused(next.commentId);
      },
      async order(lang: Lang | undefined): Promise<void> {
        const answer = await requests.read(lang ? { first: lang } : {});
        if (!answer.ok) return setNews(troubleText(answer.trouble, format));
        setFirst(lang);
        setTalk(answer.value);
      },
    },
  };
}
export type TalkActions = ReturnType<typeof useTalk>["actions"];
