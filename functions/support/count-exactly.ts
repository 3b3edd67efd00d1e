import { crossMilestones } from "../ideas/cross-milestones.ts";
import type { IdeaId } from "../platform/ids.ts";
import { clockDepsOf } from "./count-deps.ts";
import { type RecountDeps, recountShard } from "./recount.ts";
import { refreshCardNow } from "./refresh-card.ts";
import { readStanding } from "./standing.ts";

/**
 * Counts every shard of an idea anew, at whatever stage, and crosses what is reached: right even if batches were lost. Each
 * count is written, also one that was right, so that an older count under way fails.
 */
export async function countExactly(deps: RecountDeps, ideaId: IdeaId): Promise<void> {
  const standing = await readStanding(deps.table, ideaId);
  if (!standing) return;
  const shards = Array.from({ length: standing.card.shards }, (_, shard) => recountShard(deps, standing, shard));
  await Promise.all(shards);
  await refreshCardNow(deps, ideaId);
  await crossMilestones(clockDepsOf(deps), ideaId);
}
