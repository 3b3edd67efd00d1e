import { Hono } from "hono";
import * as z from "zod/mini";
import { type IdeaCard, IdeaRef } from "../ideas/contract.ts";
import { assertTakesSupport, isPublic, takesSupport } from "../ideas/lifecycle.ts";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { CircleId, type IdeaId, type MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { SupportAnswers } from "./contract.ts";
import type { Standing } from "./standing.ts";
import type { StandingCache } from "./standing-cache.ts";
import type { SupportStore } from "./store.ts";
import { supportView } from "./view.ts";

export const ideaSorts = ["newest", "closing-soon", "most-supported"] as const;
export const IdeaListQuery = z.strictObject({
  sort: z._default(z.enum(ideaSorts), "newest"),
  circle: z.optional(CircleId),
  cursor: z.optional(z.string().check(z.maxLength(400))),
});
export type IdeaListQuery = z.infer<typeof IdeaListQuery>;

export type SupportRoutesDeps = {
  support: SupportStore;
  standings: StandingCache;
  /** One page of public cards, with a signed cursor. @throws Problem invalid-input for a cursor that is not ours */
  listIdeas: (query: IdeaListQuery, now: Date) => Promise<{ ideas: IdeaCard[]; nextCursor?: string }>;
};

/** The hot API: who am I, read ideas, support them. */
export function supportRoutes({ support, standings, listIdeas }: SupportRoutesDeps) {
  /** @throws Problem not-found */
  async function publicStanding(ideaId: IdeaId, now: Date): Promise<Standing> {
    const standing = await standings.recent(ideaId, now);
    if (!standing || !isPublic(standing.card.stage)) throw new Problem("not-found");
    return standing;
  }

  /** A refusal is never given on a remembered card: the deadline may have moved since. */
  async function openStanding(ideaId: IdeaId, memberId: MemberId, now: Date): Promise<Standing> {
    let standing = await publicStanding(ideaId, now);
    if (!takesSupport(standing.card, now)) standing = (await standings.fresh(ideaId, now)) ?? standing;
    if (standing.card.authorId === memberId) throw new Problem("own-idea");
    assertTakesSupport(standing.card, now);
    return standing;
  }

  return new Hono<Env>()
    .get("/me", (c) => c.json({ member: c.var.session ?? null }))
    .get("/ideas", valid("query", IdeaListQuery), async (c) => {
      const page = await listIdeas(c.req.valid("query"), c.var.now);
      c.header("cache-control", "public, max-age=0, s-maxage=60");
      return c.json(page);
    })
    .get("/ideas/:ideaId", valid("param", IdeaRef), async (c) => {
      const { card } = await publicStanding(c.req.valid("param").ideaId, c.var.now);
      return c.json(card);
    })
    .get("/ideas/:ideaId/support", valid("param", IdeaRef), async (c) => {
      const standing = await publicStanding(c.req.valid("param").ideaId, c.var.now);
      const own = c.var.session && (await support.supportOf(standing.card, c.var.session.memberId));
      return c.json(supportView(standing, own, c.var.now));
    })
    .put("/ideas/:ideaId/support", requireMember, valid("param", IdeaRef), async (c) => {
      const standing = await openStanding(c.req.valid("param").ideaId, c.var.member.memberId, c.var.now);
      const own = await support.give(standing.card, c.var.member.memberId, c.var.now);
      return c.json(supportView(standing, own, c.var.now));
    })
    .delete("/ideas/:ideaId/support", requireMember, valid("param", IdeaRef), async (c) => {
      const standing = await openStanding(c.req.valid("param").ideaId, c.var.member.memberId, c.var.now);
      const own = await support.withdraw(standing.card, c.var.member.memberId, c.var.now);
      return c.json(supportView(standing, own, c.var.now));
    })
    .put(
      "/ideas/:ideaId/support/answers",
      requireMember,
      valid("param", IdeaRef),
      valid("json", SupportAnswers),
      async (c) => {
        const { card } = await publicStanding(c.req.valid("param").ideaId, c.var.now);
        await support.answer(card, c.var.member.memberId, c.req.valid("json"));
        return c.body(null, 204);
      },
    );
}
