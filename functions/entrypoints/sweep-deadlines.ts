import { ActId } from "../acts/contract.ts";
import { forgetWords } from "../appeals/forget-words.ts";
import { endOffer, offerIn } from "../enrolment/end-offer.ts";
import { enrolmentStore } from "../enrolment/store.ts";
import type { CarryDue, DeadlineNear, DigestDue } from "../ideas/due-handlers.ts";
import { sweepDeadlines } from "../ideas/sweep-deadlines.ts";
import { carryUntilArrived } from "../merging/carry-until-arrived.ts";
import { mergeStore } from "../merging/store.ts";
import { systemClock } from "../platform/clock.ts";
import { onSchedule } from "../platform/lambda.ts";
import { sendEvery } from "../platform/send.ts";
import type { Item } from "../platform/stored.ts";
import { programmeDueIn } from "../programmes/dues.ts";
import { programmeStore } from "../programmes/store.ts";
import { takeProgrammeDue } from "../programmes/take-due.ts";
import { clockDepsOf } from "../support/count-deps.ts";
import { remindersDueIn, startReminders } from "../testing/reminder-due.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";
import { sendTo } from "./queues.ts";

const [notices, mails, parcels] = [sendTo("notices"), sendTo("mails"), sendTo("parcels")];
const table = theTable();
const carrying = { table, merges: mergeStore(table), send: sendTo("carries") };
const starting = { table, programmes: programmeStore(table), timeZone: brand.timeZone };
const reminding = { ...starting, findProgramme: starting.programmes.findCard, sendNotices: notices };
const deps = {
  ...clockDepsOf({ table, clock: systemClock }),
  notify: (near: DeadlineNear) => sendEvery(notices, [{ type: "deadline.near", ...near }]),
  forgetWords: (actId: string) => forgetWords(table, ActId.parse(actId), systemClock()),
  programme: (item: Item) => takeDueOfProgramme(item, systemClock()),
  digest: (due: DigestDue) => sendEvery(mails, [{ type: "digest", ...due }]),
  carry: (due: CarryDue) => carryUntilArrived(carrying, due, systemClock()),
};

function takeDueOfProgramme(item: Item, now: Date): Promise<unknown> {
  if (item.kind === "offer") return endOffer(enrolmentStore(table), offerIn(item), now);
  if (item.kind === "erase-addresses")
    return sendEvery(parcels, [{ type: "addresses.due", programmeId: item.programmeId }]);
  if (item.kind === "reminders") return startReminders(reminding, remindersDueIn(item), now);
  return takeProgrammeDue(starting, programmeDueIn(item), now);
}

export const handler = onSchedule("sweep-deadlines", log, async () => {
  const { failures } = await sweepDeadlines(deps, systemClock());
  for (const { due, error } of failures)
    log({ level: "error", function: "sweep-deadlines", due, error: String(error) });
  if (failures.length > 0) throw new Error(`${failures.length} dues could not be handled; the next sweep takes them`);
});
