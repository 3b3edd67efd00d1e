import { crossMilestones, hasReachedNext } from "../ideas/cross-milestones.ts";
import { IdeaId } from "../platform/ids.ts";
import { type CountDeps, clockDepsOf } from "./count-deps.ts";
import { recountEveryShard } from "./recount.ts";
import { refreshCard, secondsUntilRefresh } from "./refresh-card.ts";
import { readStanding } from "./standing.ts";

/** Above this many supporters an idea is recounted once a minute instead of with every batch. */
export const countedInBatchesUpTo = 100_000;
export const largeIdeaSeconds = 60;

/** Answers a delayed message: counts a large idea whole, and shows the counts of any. */
export async function recountIdea(deps: CountDeps, ideaId: string): Promise<void> {
  const standing = await readStanding(deps.table, ideaId);
  if (!standing) return;
  if (standing.supporters > countedInBatchesUpTo) await recountEveryShard(deps, standing);
  await settleCount(deps, ideaId);
}

/** After shards were counted: crosses what is reached, else shows the sum on the card, now or in its time. */
export async function settleCount(deps: CountDeps, ideaId: string): Promise<void> {
  for (;;) {
    const standing = await readStanding(deps.table, ideaId);
    if (!standing) return;
    if (hasReachedNext(standing.card, standing.supporters)) {
      await crossMilestones(clockDepsOf(deps), IdeaId.parse(ideaId));
      return;
    }
    if (standing.stamp === standing.cardStamp) return;
    const wait = secondsUntilRefresh(standing, deps.clock());
    if (wait > 0) return deps.later(ideaId, wait);
    if (await refreshCard(deps, standing)) return;
  }
}
