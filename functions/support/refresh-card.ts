import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { heatAfter } from "../ideas/momentum.ts";
import { isConditionFailure, keys, retrying } from "../platform/table.ts";
import type { RecountDeps } from "./recount.ts";
import { readStanding, type Standing } from "./standing.ts";

/** Cards are copied into every list index: they change at most so often. */
export const cardRefreshMs = 30_000;

const newerThanTheCard = "attribute_exists(pk) AND (attribute_not_exists(countStamp) OR countStamp < :stamp)";

/** Whole seconds until the card may show a new count; 0 when it may now. */
export function secondsUntilRefresh({ card }: Standing, now: Date): number {
  if (!card.countedAt) return 0;
  return Math.max(0, Math.ceil((Date.parse(card.countedAt) + cardRefreshMs - now.getTime()) / 1_000));
}

/** Puts the sum of the shards on the card; the stamp only rises, so an older sum never overwrites a newer one. */
export async function refreshCard(deps: RecountDeps, standing: Standing): Promise<boolean> {
  if (standing.stamp === standing.cardStamp) return true;
  const now = deps.clock();
  const update = new UpdateCommand({
    TableName: deps.table.name,
    Key: keys.card(standing.card.ideaId),
    ConditionExpression: newerThanTheCard,
    UpdateExpression: "SET supporters = :supporters, countedAt = :now, countStamp = :stamp, heat = :heat",
    ExpressionAttributeValues: {
      ":supporters": standing.supporters,
      ":now": now.toISOString(),
      ":stamp": standing.stamp,
      ":heat": heatAfter(standing.card, standing.supporters, now),
    },
  });
  try {
    await retrying(() => deps.table.client.send(update), deps.retry);
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}

/** The card shows the shards as they are now, however often others count meanwhile. */
export async function refreshCardNow(deps: RecountDeps, ideaId: string): Promise<Standing | undefined> {
  for (;;) {
    const standing = await readStanding(deps.table, ideaId);
    if (!standing || (await refreshCard(deps, standing))) return standing;
  }
}
