import type { TalkPageModel } from "../../web/models.ts";
import { readableCard } from "../comments/act.ts";
import { TalkQuery, ThreadQuery } from "../comments/contract.ts";
import { type OwnWaiting, ownWaiting, type TalkViewDeps, talkView, threadPage } from "../comments/talk-view.ts";
import { parsed } from "../platform/http.ts";
import type { CommentId, IdeaId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import type { SessionMember } from "../platform/session.ts";
import { presentCard } from "./present-card.ts";
import type { PageSources } from "./sources.ts";

export type TalkPageDeps = TalkViewDeps &
  Pick<OwnWaiting, "held"> &
  Parameters<typeof readableCard>[0] &
  Pick<PageSources, "findCircle">;
export type Asked = {
  ideaId: IdeaId;
  commentId?: CommentId | undefined;
  query: Record<string, string>;
  reader: SessionMember | undefined;
};

/** The talk, or one comment of it, with what this reader may do. @throws Problem not-found */
export async function presentTalk(deps: TalkPageDeps, asked: Asked, lang: Language): Promise<TalkPageModel> {
  const { ideaId, commentId, query, reader } = asked;
  const card = await readableCard(deps, ideaId, reader?.memberId);
  const whole = commentId ? {} : parsed(TalkQuery, query);
  const [circle, talk] = await Promise.all([
    deps.findCircle(card.circleId),
    talkView(deps, card, whole, commentId ? { threads: 1 } : undefined),
  ]);
  const own = await ownWaiting({ ...deps, reader: reader?.memberId }, card);
  const thread = commentId && (await threadPage(deps, card, commentId, parsed(ThreadQuery, query).cursor));
  const wordings = commentId && (await deps.talk.wordings(ideaId, commentId));
  return {
    card: presentCard(card, circle, lang),
    talk: { ...talk, ...own },
    ...(thread && { thread }),
    ...(wordings && { wordings }),
    ...(whole.first && { first: whole.first }),
    ...(reader && { reader: readerOf(reader, card.authorId) }),
  };
}

const readerOf = (
  { memberId, name, roles }: SessionMember,
  authorId: string,
): NonNullable<TalkPageModel["reader"]> => ({
  memberId,
  name,
  isAuthor: memberId === authorId,
  isStaff: roles.some((role) => role === "product" || role === "brand"),
});
