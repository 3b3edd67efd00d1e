import { Hono } from "hono";
import { type IdeaCard, IdeaRef, type IdeaStory } from "../ideas/contract.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { IdeaId } from "../platform/ids.ts";
import type { Support } from "../support/contract.ts";
import { type MergingDeps, merge, split } from "./act.ts";
import { MergeInput, PairRef, type Preview, SplitInput } from "./contract.ts";
import { mergingLimits } from "./limits.ts";
import { previewOf } from "./preview.ts";

export type MergingRoutesDeps = MergingDeps & {
  ideas: { story: (ideaId: IdeaId) => Promise<IdeaStory> };
  /** Every support of an idea, withdrawn or not. */
  everySupport: (card: IdeaCard) => Promise<Support[]>;
  markdownToHtml: (text: string) => string;
};
const staff = requireRole("moderator", "product");

/** Ideas that say the same: side by side, merged, and split again. */
export function mergingRoutes(deps: MergingRoutesDeps) {
  return new Hono<Env>()
    .get("/studio/merging/:ideaId", staff, valid("param", IdeaRef), async (c) => {
      const { ideaId } = c.req.valid("param");
      const side = await sideOf(deps, ideaId);
      const { card } = side;
      const [takenIn, circle, merged] = await Promise.all([
        deps.merges.takenIn(ideaId),
        deps.circle(card.circleId),
        card.mergedInto && deps.merges.find(card.mergedInto, ideaId),
      ]);
      return c.json({
        ...side,
        takenIn: takenIn.filter((each) => !each.split),
        ...(merged && { merged }),
        circle: { name: circle.name, rules: circle.rules },
      });
    })
    .get("/studio/merging/:ideaId/into/:intoId", staff, valid("param", PairRef), async (c) => {
      const { ideaId, intoId } = c.req.valid("param");
      const [duplicate, survivor] = await Promise.all([sideOf(deps, ideaId), sideOf(deps, intoId)]);
      return c.json({ duplicate, survivor, preview: await countedPreview(deps, duplicate.card, survivor.card) });
    })
    .put("/studio/merging/:ideaId", staff, valid("param", IdeaRef), valid("json", MergeInput), async (c) => {
      const by = { member: c.var.member, now: c.var.now };
      return c.json(await merge(deps, c.req.valid("param").ideaId, c.req.valid("json"), by));
    })
    .put("/studio/merging/:ideaId/split", staff, valid("param", IdeaRef), valid("json", SplitInput), async (c) => {
      const by = { member: c.var.member, now: c.var.now };
      return c.json(await split(deps, c.req.valid("param").ideaId, c.req.valid("json"), by));
    });
}

async function sideOf({ ideas, markdownToHtml }: MergingRoutesDeps, ideaId: IdeaId) {
  const [card, { story, pictures = [] }] = await Promise.all([ideas.card(ideaId), ideas.story(ideaId)]);
  return { card, storyHtml: markdownToHtml(story), pictures };
}

/** Null for ideas whose supporters are too many to be read at once. */
async function countedPreview(
  { everySupport }: MergingRoutesDeps,
  duplicate: IdeaCard,
  survivor: IdeaCard,
): Promise<Preview | null> {
  if (duplicate.supporters + survivor.supporters > mergingLimits.countedUpTo) return null;
  const [given, there] = await Promise.all([everySupport(duplicate), everySupport(survivor)]);
  return previewOf(survivor, given, there);
}
