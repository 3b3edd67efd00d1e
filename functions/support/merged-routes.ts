import { Hono } from "hono";
import * as z from "zod/mini";
import type { IdeaCard } from "../ideas/contract.ts";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { IdeaId } from "../platform/ids.ts";
import type { MergedSupport } from "./contract.ts";
import { mergedAtOnce } from "./limits.ts";
import type { SupportStore } from "./store.ts";

export type MergedSupportsDeps = {
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  support: Pick<SupportStore, "supportOf">;
};

const Ideas = z.array(IdeaId).check(z.minLength(1), z.maxLength(mergedAtOnce));
/** Ids, with commas between. */
const MergedQuery = z.strictObject({
  ideas: z.pipe(
    z.pipe(
      z.string().check(z.maxLength(2_000)),
      z.transform((ids) => ids.split(",")),
    ),
    Ideas,
  ),
});

/** Which of the ideas that one supports have joined another: asked only for those that have no page of their own. */
export function mergedSupportRoutes({ findCard, support }: MergedSupportsDeps) {
  return new Hono<Env>().get("/my/supports/merged", requireMember, valid("query", MergedQuery), async (c) => {
    const { memberId } = c.var.member;
    const joined = async (ideaId: IdeaId): Promise<MergedSupport[]> => {
      const card = await findCard(ideaId);
      if (card?.stage !== "merged" || !card.mergedInto) return [];
      const given = await support.supportOf(card, memberId);
      if (!given || given.withdrawnAt) return [];
      return [{ ideaId, title: card.title, lang: card.lang, into: card.mergedInto }];
    };
    const asked = [...new Set(c.req.valid("query").ideas)];
    return c.json({ merged: (await Promise.all(asked.map(joined))).flat() });
  });
}
