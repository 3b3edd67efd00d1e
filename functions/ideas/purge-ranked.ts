import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { queryAll } from "../platform/read.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import type { IdeaCard } from "./contract.ts";
import { rankedOrders } from "./list-orders.ts";

/** Takes the copies of a removed idea out of the ranked lists at once; the next ranking would only come in minutes. */
export async function purgeRanked(table: Table, { ideaId, circleId }: IdeaCard): Promise<void> {
  const lists = ["all", circleId].flatMap((scope) => rankedOrders.map((order) => keys.ranked(scope, order, 0).pk));
  await Promise.all(lists.map((list) => purge(table, list, ideaId)));
}

async function purge(table: Table, list: string, ideaId: string): Promise<void> {
  const places = await queryAll(table, {
    KeyConditionExpression: "pk = :list",
    ExpressionAttributeValues: { ":list": list },
    ConsistentRead: true,
  });
  for (const { pk, sk } of places.filter((place) => place.ideaId === ideaId))
    await retrying(() => table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } })));
}
