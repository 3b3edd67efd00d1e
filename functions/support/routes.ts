import { Hono } from "hono";
import * as z from "zod/mini";
import { type IdeaCard, IdeaRef, Tag } from "../ideas/contract.ts";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { CircleId } from "../platform/ids.ts";
import { type ReadingDeps, readableStanding, supportActs } from "./act.ts";
import { SupportAnswers } from "./contract.ts";
import type { SupportStore } from "./store.ts";
import { supportView } from "./view.ts";

export const ideaSorts = ["newest", "trending", "most-supported", "closing-soon", "decided"] as const;
/** A circle or a tag, not both: only what has a key is offered. */
export const IdeaListQuery = z
  .strictObject({
    sort: z._default(z.enum(ideaSorts), "newest"),
    circle: z.optional(CircleId),
    tag: z.optional(Tag),
    cursor: z.optional(z.string().check(z.maxLength(400))),
  })
  .check(z.refine(({ circle, tag }) => !(circle && tag), { path: ["tag"] }));
export type IdeaListQuery = z.infer<typeof IdeaListQuery>;

/** Cards of the latest so many supports are marked: one Query, about 11 read units if there are as many. */
const supportedAtOnce = 500;

export type SupportRoutesDeps = ReadingDeps & {
  support: SupportStore;
  /** One page of public cards, with a signed cursor. @throws Problem invalid-input for a cursor that is not ours */
  listIdeas: (query: IdeaListQuery, now: Date) => Promise<{ ideas: IdeaCard[]; nextCursor?: string }>;
};

/** The hot API: who am I, read ideas, support them. */
export function supportRoutes({ support, standings, belongs, listIdeas }: SupportRoutesDeps) {
  const reading = { standings, belongs };
  const acts = supportActs({ support, ...reading });
  return new Hono<Env>()
    .get("/me", (c) => c.json({ member: c.var.session ?? null }))
    .get("/ideas", valid("query", IdeaListQuery), async (c) => {
      const page = await listIdeas(c.req.valid("query"), c.var.now);
      c.header("cache-control", "public, max-age=0, s-maxage=60");
      return c.json(page);
    })
    .get("/my/supported", requireMember, async (c) => {
      const supports = await support.supportsOf(c.var.member.memberId, supportedAtOnce);
      return c.json({ ideaIds: supports.map(({ ideaId }) => ideaId) });
    })
    .get("/ideas/:ideaId", valid("param", IdeaRef), async (c) => {
      const { card } = await readableStanding(reading, c.req.valid("param").ideaId, c.var.session?.memberId, c.var.now);
      return c.json(card);
    })
    .get("/ideas/:ideaId/support", valid("param", IdeaRef), async (c) => {
      const standing = await readableStanding(reading, c.req.valid("param").ideaId, c.var.session?.memberId, c.var.now);
      const reader = c.var.session?.memberId;
      const given = reader && (await support.supportOf(standing.card, reader));
      return c.json(supportView(standing, given, c.var.now, reader));
    })
    .put("/ideas/:ideaId/support", requireMember, valid("param", IdeaRef), async (c) => {
      return c.json(await acts.give(c.req.valid("param").ideaId, c.var.member.memberId, c.var.now));
    })
    .delete("/ideas/:ideaId/support", requireMember, valid("param", IdeaRef), async (c) => {
      return c.json(await acts.withdraw(c.req.valid("param").ideaId, c.var.member.memberId, c.var.now));
    })
    .put(
      "/ideas/:ideaId/support/answers",
      requireMember,
      valid("param", IdeaRef),
      valid("json", SupportAnswers),
      async (c) => {
        const { card } = await readableStanding(
          reading,
          c.req.valid("param").ideaId,
          c.var.session?.memberId,
          c.var.now,
        );
        await support.answer(card, c.var.member.memberId, c.req.valid("json"));
        return c.body(null, 204);
      },
    );
}
