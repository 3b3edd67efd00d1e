import { cardStore } from "../../functions/ideas/card-store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { milestonesReached } from "../../functions/ideas/milestones.ts";
import type { MemberId } from "../../functions/platform/ids.ts";
import { queryAll } from "../../functions/platform/read.ts";
import { supportPk } from "../../functions/platform/table.ts";
import type { Support } from "../../functions/support/contract.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { supportOfItem } from "../../functions/support/support-item.ts";
import type { World } from "../world.ts";

/** What a member was last told: supports, does not, or nothing sure. */
export type Told = Map<MemberId, boolean | undefined>;

/** Every sentence that must hold at rest and does not; empty when all is well. */
export async function faultsAtRest(world: World, idea: IdeaCard, told: Told = new Map()): Promise<string[]> {
  const table = { client: world.raw, name: world.table.name };
  const standing = await readStanding(table, idea.ideaId);
  if (!standing) return ["the card is gone"];
  const { card, supporters } = standing;
  const supports = await everySupport(world, idea);
  const active = supports.filter((support) => support.withdrawnAt === undefined);
  const counted = active.filter((support) => card.endsAt === undefined || support.givenAt < card.endsAt).length;
  const records = await cardStore(table).records(idea.ideaId);
  const steps = records.flatMap((record) => record.milestone ?? []);
  const ends = records.filter((record) => record.to !== "gathering");

  const wrong: string[] = [];
  const must = (holds: boolean, sentence: string) => holds || wrong.push(sentence);
  must(supporters === counted, `the shards count ${supporters}, the supports are ${counted}`);
  must(card.supporters === counted, `the card shows ${card.supporters}, the supports are ${counted}`);
  must(new Set(supports.map((s) => s.memberId)).size === supports.length, "a member supports twice");
  must(
    steps.every((m, i) => m.step === i + 1),
    `milestones fired out of order or twice: ${steps.map((m) => m.step)}`,
  );
  must(steps.length === card.reached, `${steps.length} milestones on record, ${card.reached} on the card`);
  must(
    steps.every((m) => m.counted >= m.supporters),
    "a milestone fired below its number",
  );
  must(card.version === idea.version + records.length, `version ${card.version} after ${records.length} records`);
  must(ends.length <= 1, `the idea ended ${ends.length} times`);
  if (card.clock && card.stage !== "in_review")
    must(card.reached >= milestonesReached(card.clock, counted, 0), "a milestone was reached and did not fire");
  for (const [member, supported] of told)
    if (supported !== undefined)
      must(active.some((s) => s.memberId === member) === supported, `${member} was told ${supported}, it is not so`);
  return wrong;
}

async function everySupport(world: World, { ideaId, shards }: IdeaCard): Promise<Support[]> {
  const table = { client: world.raw, name: world.table.name };
  const found = await Promise.all(
    Array.from({ length: shards }, (_, shard) =>
      queryAll(table, {
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": supportPk(ideaId, shard) },
        ConsistentRead: true,
      }),
    ),
  );
  return found.flat().map(supportOfItem);
}
