import type { Hono } from "hono";
import { handle, type LambdaEvent } from "hono/aws-lambda";
import { allowances, byHand } from "../platform/allowance.ts";
import { type AppDeps, createApp } from "../platform/app.ts";
import { systemClock } from "../platform/clock.ts";
import type { Env } from "../platform/http.ts";
import { onRequest } from "../platform/lambda.ts";
import { environment } from "./environment.ts";
import { originBehind } from "./front-door.ts";
import { log } from "./log.ts";

/** What every HTTP function has in common, around the routes that it mounts. */
export function serve(
  name: string,
  sessionOf: AppDeps["sessionOf"],
  mount: (app: Hono<Env>) => void,
  more: Pick<AppDeps, "fromAnywhere" | "whenRestricted"> = {},
) {
  const app = createApp({
    clock: systemClock,
    sessionOf,
    publicOrigin: originBehind(environment.originSecret()),
    report: log,
    waitOf: allowances(byHand),
    ...more,
  });
  mount(app);
  const answer = handle(app);
  return onRequest(name, log, (event: LambdaEvent) => answer(event));
}
