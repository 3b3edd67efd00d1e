import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

export class Crash extends Error {}

/** Kills the process that uses this client: after so many requests nothing it asks for happens any more. */
export function crashAfter(client: DynamoDBClient, requests: number): { asked: () => number } {
  let asked = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      asked++;
      if (asked > requests) throw new Crash(`after ${requests} requests`);
      return next(args);
    },
    { step: "build", name: "crash", priority: "high" },
  );
  return { asked: () => asked };
}
