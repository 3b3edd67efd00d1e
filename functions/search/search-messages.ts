import * as z from "zod/mini";
import { IdeaId } from "../platform/ids.ts";
import { foldChanges } from "./fold-changes.ts";
import { foldedFrom, type IndexDeps, indexIdeas } from "./index-ideas.ts";
import {
  type CollectionDeps,
  collectionStep,
  indexIntoCollection,
  rebuildCollection,
} from "./opensearch/index-ideas.ts";
import { type RebuildDeps, type RebuildStep, rebuildStep, startRebuild } from "./rebuild-index.ts";

/** What the queue of search carries: an idea that changed, and the upkeep of the index itself. */
const SearchMessage = z.union([
  z.object({ ideaId: IdeaId }),
  z.strictObject({ rebuild: z.strictObject({ ifOutdated: z.optional(z.boolean()) }) }),
  z.strictObject({
    step: z.strictObject({
      id: z.string(),
      parts: z.int(),
      from: z.optional(z.object({ year: z.int(), after: z.optional(z.record(z.string(), z.unknown())) })),
    }),
  }),
  z.strictObject({ fold: z.literal(true) }),
]);
type SearchMessage = z.infer<typeof SearchMessage>;

/** What is done with each kind of message: by the index in the bucket, or by a collection of OpenSearch. */
export type Keeper = {
  index: (ideaIds: readonly IdeaId[]) => Promise<void>;
  fold: () => Promise<void>;
  step: (step: RebuildStep) => Promise<void>;
  rebuild: (ifOutdated: boolean) => Promise<void>;
};

export const bucketKeeper = (deps: IndexDeps & RebuildDeps): Keeper => ({
  index: (ideaIds) => indexIdeas(deps, ideaIds),
  fold: () => foldChanges(deps, foldedFrom),
  step: (step) => rebuildStep(deps, step),
  rebuild: (ifOutdated) => startRebuild(deps, ifOutdated),
});

export const collectionKeeper = (deps: CollectionDeps): Keeper => ({
  index: (ideaIds) => indexIntoCollection(deps, ideaIds),
  fold: async () => undefined,
  step: (step) => collectionStep(deps, step),
  rebuild: () => rebuildCollection(deps),
});

/** All ideas of a batch in one change of the index. Answers the places of what failed and has to come back. */
export async function handleSearchMessages(
  keeper: Keeper,
  bodies: readonly unknown[],
  report: (error: unknown) => void,
): Promise<number[]> {
  const failed: number[] = [];
  const attempt = async (places: readonly number[], work: () => Promise<void>) => {
    await work().catch((error) => {
      report(error);
      failed.push(...places);
    });
  };
  const read = bodies.map((body) => SearchMessage.safeParse(body));
  const ideas = [...read.entries()].flatMap(([place, { data }]) =>
    data && "ideaId" in data ? [{ place, ideaId: data.ideaId }] : [],
  );
  if (ideas.length > 0) {
    const ids = [...new Set(ideas.map(({ ideaId }) => ideaId))];
    await attempt(
      ideas.map(({ place }) => place),
      () => keeper.index(ids),
    );
  }
  for (const [place, { data, error }] of read.entries()) {
    if (data && "ideaId" in data) continue;
    await attempt([place], () => (data ? upkeep(keeper, data) : Promise.reject(error)));
  }
  return failed;
}

function upkeep(keeper: Keeper, message: Exclude<SearchMessage, { ideaId: unknown }>): Promise<void> {
  if ("fold" in message) return keeper.fold();
  return "step" in message ? keeper.step(message.step) : keeper.rebuild(message.rebuild.ifOutdated ?? false);
}
