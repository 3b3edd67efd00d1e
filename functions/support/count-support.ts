import type { DynamoDBBatchResponse, DynamoDBRecord } from "aws-lambda";
import type { CountDeps } from "./count-deps.ts";
import { recountShard } from "./recount.ts";
import { countedInBatchesUpTo, largeIdeaSeconds, settleCount } from "./recount-idea.ts";
import { readStanding } from "./standing.ts";
import { type TouchedIdea, touchedIdeas } from "./touched.ts";

/**
 * Recounts the shards that a batch of the stream touched. Nothing is added up, so batches may come
 * twice, late, reordered or split. Ideas that failed are reported and come again.
 */
export async function countSupport(
  deps: CountDeps,
  records: readonly DynamoDBRecord[],
): Promise<DynamoDBBatchResponse> {
  const ideas = touchedIdeas(records);
  const outcomes = await Promise.allSettled(ideas.map((idea) => countIdea(deps, idea)));
  const failed = ideas.filter((_, i) => outcomes[i]?.status === "rejected");
  return {
    batchItemFailures: failed.flatMap((idea) => idea.sequenceNumbers.map((itemIdentifier) => ({ itemIdentifier }))),
  };
}

async function countIdea(deps: CountDeps, { ideaId, shards }: TouchedIdea): Promise<void> {
  const standing = await readStanding(deps.table, ideaId);
  if (!standing) return;
  if (standing.supporters > countedInBatchesUpTo) return deps.later(ideaId, largeIdeaSeconds);
  await Promise.all([...shards].map((shard) => recountShard(deps, standing, shard)));
  await settleCount(deps, ideaId);
}
