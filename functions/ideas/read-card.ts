import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { keys, type Table } from "../platform/table.ts";
import { indexAttributes } from "./card-item.ts";
import type { IdeaCard } from "./contract.ts";

const notOfTheCard = new Set<string>(["pk", "sk", "v", "countStamp", ...indexAttributes]);

/** The card within a stored item: keys, index keys and counting marks stay behind. */
export const cardOf = (item: Record<string, unknown>): IdeaCard =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !notOfTheCard.has(name))) as IdeaCard;

/** The card as it stands: strongly consistent, because a write decision follows. */
export async function readCard(table: Table, ideaId: string): Promise<IdeaCard | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keys.card(ideaId), ConsistentRead: true }),
  );
  return Item && cardOf(Item);
}
