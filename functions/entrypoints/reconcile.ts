import { circleStore } from "../circles/store.ts";
import { repairEnrolments } from "../enrolment/repair.ts";
import { enrolmentStore } from "../enrolment/store.ts";
import { resolveClock } from "../ideas/milestones.ts";
import { reconcile } from "../ideas/reconcile.ts";
import { systemClock } from "../platform/clock.ts";
import type { CircleId } from "../platform/ids.ts";
import { onSchedule } from "../platform/lambda.ts";
import { sendEvery } from "../platform/send.ts";
import { programmeStore } from "../programmes/store.ts";
import { hourlyFigures, hourlyPages } from "../publishing/page-message.ts";
import { mayHoldAddresses } from "../shipping/look-after.ts";
import { clockDepsOf } from "../support/count-deps.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";
import { sendTo } from "./queues.ts";

const table = theTable();
const circles = circleStore(table);
const resolvedClock = async (circleId: CircleId) => {
  const [{ policy }, members] = await Promise.all([circles.circle(circleId), circles.memberCount(circleId)]);
  return resolveClock(policy, members);
};
const [pages, figures, parcels] = [sendTo("pages"), sendTo("figures"), sendTo("parcels")];
const [programmes, enrolments] = [programmeStore(table), enrolmentStore(table)];
const deps = { ...clockDepsOf({ table, clock: systemClock }), resolvedClock };

export const handler = onSchedule("reconcile", log, async () => {
  await sendEvery(pages, hourlyPages);
  await sendEvery(figures, [hourlyFigures]);
  const held = (await programmes.cards()).filter((card) => mayHoldAddresses(card, systemClock()));
  await sendEvery(
    parcels,
    held.map(({ programmeId }) => ({ type: "addresses.due", programmeId })),
  );
  const { looked, settled, failures } = await reconcile(deps, systemClock());
  log({ level: "info", function: "reconcile", looked, settled, failed: failures.length });
  for (const { ideaId, error } of failures)
    log({ level: "error", function: "reconcile", ideaId, error: String(error) });
  const repaired = await repairEnrolments({ programmes, enrolments, chance: Math.random }, systemClock());
  for (const { programmeId, error } of repaired.failures)
    log({ level: "error", function: "reconcile", programmeId, error: String(error) });
});
