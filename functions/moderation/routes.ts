import { Hono } from "hono";
import { newActId } from "../acts/contract.ts";
import { IdeaRef } from "../ideas/contract.ts";
import type { IdeaStore } from "../ideas/store.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { RandomBytes } from "../platform/ids.ts";
import type { SessionMember } from "../platform/session.ts";
import { answerSubmission, type SubmissionDeps } from "./answer-submission.ts";
import { ModerationInput } from "./contract.ts";

export type ModerationDeps = SubmissionDeps & {
  ideas: Pick<IdeaStore, "queue" | "records" | "story">;
  markdownToHtml: (text: string) => string;
  random: RandomBytes;
};
const moderator = requireRole("moderator");

/** Submitted ideas, oldest first, and the answer to each. */
export function moderationRoutes(deps: ModerationDeps) {
  const { ideas, circle, markdownToHtml, random } = deps;
  const doing = (by: SessionMember, now: Date) => ({ actId: newActId(now, random), by, now });
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
        return c.json(await answerSubmission(deps, ideaId, c.req.valid("json"), doing(c.var.member, c.var.now)));
      },
    );
}
