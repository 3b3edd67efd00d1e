import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { cardOf } from "../ideas/card-item.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { Clock } from "../platform/clock.ts";
import type { IdeaId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { isConditionFailure, keys, type Retry, retrying, type Table } from "../platform/table.ts";
import type { Support } from "../support/contract.ts";
import { supportCurve } from "./support-curve.ts";

export type OpenReviewDeps = {
  table: Table;
  clock: Clock;
  /** IANA zone in which the brand counts its days. */
  timeZone: string;
  /** Every support of an idea that counts, read strongly, page by page. */
  supports: (card: IdeaCard) => Promise<Support[]>;
  retry?: Retry;
};

const notDrawnYet = "attribute_not_exists(pk)";

/** When review opens, support is closed: its curve is drawn once and kept as evidence. */
export async function openReview(deps: OpenReviewDeps, ideaId: IdeaId): Promise<void> {
  const [item, drawn] = await Promise.all([
    getStrongly(deps.table, keys.card(ideaId)),
    getStrongly(deps.table, keys.curve(ideaId)),
  ]);
  if (!item || drawn) return;
  const card = cardOf(item);
  if (!card.reviewOpenedAt) return;
  const curve = supportCurve(ideaId, await deps.supports(card), deps.timeZone, deps.clock());
  const put = new PutCommand({
    TableName: deps.table.name,
    Item: { ...keys.curve(ideaId), v: 1, ...curve },
    ConditionExpression: notDrawnYet,
  });
  await retrying(() => deps.table.client.send(put), deps.retry).catch((error) => {
    if (!isConditionFailure(error)) throw error;
  });
}
