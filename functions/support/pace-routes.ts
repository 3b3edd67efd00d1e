import { Hono } from "hono";
import { type IdeaCard, IdeaRef } from "../ideas/contract.ts";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Support } from "./contract.ts";
import { drawnAtMost } from "./limits.ts";
import { supportDays } from "./support-days.ts";

export type PaceDeps = {
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  /** Every support that counts; a moment late does no harm. */
  supports: (card: IdeaCard) => Promise<Support[]>;
  /** IANA zone in which the brand counts its days. */
  timeZone: string;
};

/** How an idea climbs, day by day, for its author alone. */
export function paceRoutes({ findCard, supports, timeZone }: PaceDeps) {
  return new Hono<Env>().get("/my/ideas/:ideaId/pace", requireMember, valid("param", IdeaRef), async (c) => {
    const card = await findCard(c.req.valid("param").ideaId);
    if (card?.authorId !== c.var.member.memberId) throw new Problem("not-found");
    const isDrawn = card.stage === "gathering" && card.supporters <= drawnAtMost;
    return c.json({ days: isDrawn ? supportDays(await supports(card), timeZone) : [] });
  });
}
