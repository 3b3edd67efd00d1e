import { Hono } from "hono";
import type { Circle } from "../circles/contract.ts";
import { type IdeaCard, IdeaRef } from "../ideas/contract.ts";
import { stepOnce } from "../ideas/step-once.ts";
import type { IdeaStore } from "../ideas/store.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { CircleId, IdeaId } from "../platform/ids.ts";
import type { SessionMember } from "../platform/session.ts";
import { ModerationInput } from "./contract.ts";
import { changesOf, recordOf, stageAfter } from "./moderate.ts";

export type ModerationDeps = {
  ideas: IdeaStore;
  circle: (circleId: CircleId) => Promise<Circle>;
  memberCount: (circleId: CircleId) => Promise<number>;
  markdownToHtml: (text: string) => string;
};
const moderator = requireRole("moderator");

/** Submitted ideas, oldest first, and the answer to each. */
export function moderationRoutes(deps: ModerationDeps) {
  const { ideas, circle, markdownToHtml } = deps;
  return new Hono<Env>()
    .get("/studio/moderation", moderator, async (c) => c.json({ ideas: await ideas.queue("moderation") }))
    .get("/studio/moderation/:ideaId", moderator, valid("param", IdeaRef), async (c) => {
      const { ideaId } = c.req.valid("param");
      const card = await ideas.card(ideaId);
      const [{ story, pictures = [] }, records, itsCircle] = await Promise.all([
        ideas.story(ideaId),
        ideas.records(ideaId),
        circle(card.circleId),
      ]);
      return c.json({ card, story, storyHtml: markdownToHtml(story), pictures, records, circle: itsCircle });
    })
    .put(
      "/studio/moderation/:ideaId",
      moderator,
      valid("param", IdeaRef),
      valid("json", ModerationInput),
      async (c) => {
        const { ideaId } = c.req.valid("param");
        return c.json(await moderate(deps, ideaId, c.req.valid("json"), c.var.member, c.var.now));
      },
    );
}

function moderate(
  { ideas, circle, memberCount }: ModerationDeps,
  ideaId: IdeaId,
  input: ModerationInput,
  member: SessionMember,
  now: Date,
): Promise<IdeaCard> {
  const decided = { version: input.version, to: stageAfter(input), memberId: member.memberId };
  return stepOnce(ideas, ideaId, decided, async (card) => {
    const members = input.outcome === "published" ? await memberCount(card.circleId) : 0;
    const itsCircle = await circle(card.circleId);
    const changes = changesOf(card, input, itsCircle, members, now);
    const also = input.outcome === "returned" ? [ideas.draftGivenBack(card, await ideas.story(ideaId), now)] : [];
    return { card, changes, record: recordOf(card, input, itsCircle, member), now, also };
  });
}
