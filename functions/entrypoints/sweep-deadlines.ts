import { sweepDeadlines } from "../ideas/sweep-deadlines.ts";
import type { Notice } from "../notifications/contract.ts";
import { noticeStore } from "../notifications/store.ts";
import { systemClock } from "../platform/clock.ts";
import { onSchedule } from "../platform/lambda.ts";
import { clockDepsOf } from "../support/count-deps.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";

const table = theTable();
const { keep } = noticeStore(table);
const deps = {
  ...clockDepsOf({ table, clock: systemClock }),
  notify: (notice: Notice) => keep(notice, systemClock()),
};

export const handler = onSchedule("sweep-deadlines", log, async () => {
  const { failures } = await sweepDeadlines(deps, systemClock());
  for (const { due, error } of failures)
    log({ level: "error", function: "sweep-deadlines", due, error: String(error) });
  if (failures.length > 0) throw new Error(`${failures.length} dues could not be handled; the next sweep takes them`);
});
