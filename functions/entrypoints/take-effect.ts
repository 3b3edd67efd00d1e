import { handStore } from "../moderation/hand-store.ts";
import { RipeAnswer, takeEffect } from "../moderation/take-effect.ts";
import { systemClock } from "../platform/clock.ts";
import { onMessages } from "../platform/lambda.ts";
import { actDepsOn } from "./acting.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";
import { sendTo } from "./queues.ts";

const table = theTable();
const deps = { ...actDepsOn(table), hands: handStore(table), sendAnswers: sendTo("answers") };

export const handler = onMessages("take-effect", log, (body) =>
  takeEffect(deps, RipeAnswer.parse(body), systemClock()),
);
