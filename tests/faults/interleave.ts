import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

type Asked = { operation: string; target: string };
const asked = (commandName: unknown, input: object): Asked => ({
  operation: String(commandName).replace("Command", ""),
  target: JSON.stringify(input),
});

/** Holds the first request that matches at the door until `release` is called; `arrived` tells when it stands there. */
export function holdFirst(client: DynamoDBClient, matches: (request: Asked) => boolean) {
  const arrived = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  let held = false;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (!held && matches(asked(context.commandName, args.input))) {
        held = true;
        arrived.resolve();
        await released.promise;
      }
      return next(args);
    },
    { step: "build", name: "hold", priority: "high" },
  );
  return { arrived: arrived.promise, release: () => released.resolve() };
}

/** The first request that matches is done, but its answer is lost on the way. */
export function loseFirstAnswer(client: DynamoDBClient, matches: (request: Asked) => boolean) {
  const lost = { times: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      if (lost.times > 0 || !matches(asked(context.commandName, args.input))) return answer;
      lost.times++;
      throw Object.assign(new Error("the answer is lost"), { name: "TimeoutError" });
    },
    { step: "build", name: "lose", priority: "high" },
  );
  return lost;
}
