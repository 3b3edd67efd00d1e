import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { createWorld } from "../world.ts";

test("a world has a table of its own on the real engine", async () => {
  const world = await createWorld();
  await world.table.client.send(new PutCommand({ TableName: world.table.name, Item: { pk: "A", sk: "B", n: 1 } }));
  const { Item } = await world.table.client.send(
    new GetCommand({ TableName: world.table.name, Key: { pk: "A", sk: "B" } }),
  );
  expect(Item).toEqual({ pk: "A", sk: "B", n: 1 });
  world.close();
});
