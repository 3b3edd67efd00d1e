import { systemClock } from "../platform/clock.ts";
import { onChanges } from "../platform/lambda.ts";
import { pageMarks } from "../publishing/page-marks.ts";
import { fromStream } from "../publishing/tell-reactions.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";
import { pageQueues, sendTo } from "./queues.ts";

const deps = {
  send: {
    ...pageQueues(),
    joins: sendTo("joins"),
    reviews: sendTo("reviews"),
    notices: sendTo("notices"),
    drops: sendTo("drops"),
    search: sendTo("search"),
    carries: sendTo("carries"),
    insights: sendTo("insights"),
    seats: sendTo("seats"),
    parcels: sendTo("parcels"),
  },
  marks: pageMarks(theTable()),
  clock: systemClock,
  report: log,
};

export const handler = onChanges("from-stream", log, (records) => fromStream(deps, records));
