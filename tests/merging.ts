import { actPart } from "../functions/acts/store.ts";
import type { Circle } from "../functions/circles/contract.ts";
import { cardStore } from "../functions/ideas/card-store.ts";
import type { MergingDeps } from "../functions/merging/act.ts";
import { type CarryDeps, carryPage } from "../functions/merging/carry-supports.ts";
import type { CarryPage, Merge } from "../functions/merging/contract.ts";
import { mergeStore, stepOf } from "../functions/merging/store.ts";
import type { Clock } from "../functions/platform/clock.ts";
import type { IdeaId, MemberId } from "../functions/platform/ids.ts";
import type { Table } from "../functions/platform/table.ts";
import { countExactly } from "../functions/support/count-exactly.ts";
import { everySupport } from "../functions/support/counted-supports.ts";
import type { World } from "./world.ts";

const rules: Circle["rules"] = [{ fr: "Une idée à la fois", en: "One idea at a time" }];

/** What merging stands on, on any table. */
export const mergingOn = (table: Table, world: Pick<World, "random">): MergingDeps => ({
  tableName: table.name,
  ideas: cardStore(table),
  merges: mergeStore(table),
  circle: async () => ({ rules }) as Circle,
  actPart: (act) => actPart(table, act),
  purgeRanked: async () => {},
  random: world.random,
});

/** Carrying, whose messages wait in `pages` until somebody takes them. */
export function carryingOn(table: Table, clock: Clock = () => new Date(), aPage = 3) {
  const pages: CarryPage[] = [];
  const told: Merge[] = [];
  const deps: CarryDeps = {
    table,
    findCard: cardStore(table).findCard,
    merges: mergeStore(table),
    aPage,
    send: async (messages) => {
      for (const { body } of messages) pages.push(body as CarryPage);
      return [];
    },
    count: (ideaId) => countExactly({ table, clock }, ideaId),
    tell: async (merge) => void told.push(merge),
  };
  return { deps, pages, told };
}

/** One whole pass, as a chain of messages would make it. */
export async function carryAll(
  table: Table,
  { ideaId, into }: { ideaId: IdeaId; into: IdeaId },
  now: Date,
  closing = false,
): Promise<Merge[]> {
  const { deps, pages, told } = carryingOn(table, () => now);
  const merge = await deps.merges.find(into, ideaId);
  if (!merge) throw new Error("No such merge");
  pages.push({ type: "carry", ideaId, into, number: stepOf(merge), shard: 0, ...(closing && { closing }) });
  for (let page = pages.shift(); page; page = pages.shift()) await carryPage(deps, page, now);
  return told;
}

/** Who supports an idea now. */
export async function supportersNow(table: Table, ideaId: IdeaId): Promise<Set<MemberId>> {
  const card = await cardStore(table).findCard(ideaId);
  const supports = card ? await everySupport(table, card) : [];
  return new Set(supports.filter(({ withdrawnAt }) => !withdrawnAt).map(({ memberId }) => memberId));
}
