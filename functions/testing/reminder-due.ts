import type { ProgrammeId } from "../platform/ids.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { putIf } from "../platform/write.ts";
import { dayIn, instantIn } from "../platform/zoned-time.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import { daysLater } from "./days.ts";
import { reminderHour } from "./limits.ts";

/** A day on which testers of a programme may be reminded of something. */
export type RemindersDue = { programmeId: ProgrammeId; day: string; at: string };
const dueFields: Fields<RemindersDue> = { programmeId: true, day: true, at: true };
export const remindersDueIn = (item: Item): RemindersDue => stored(item, dueFields);

export type RemindersDeps = {
  table: Table;
  findProgramme: (programmeId: ProgrammeId) => Promise<ProgrammeCard | undefined>;
  sendNotices: SendAll;
  timeZone: string;
};

/** The morning's reminders go out page by page, and the next morning is planned with them. */
export async function startReminders(
  { table, findProgramme, sendNotices, timeZone }: RemindersDeps,
  { programmeId, day }: RemindersDue,
  now: Date,
): Promise<void> {
  const programme = await findProgramme(programmeId);
  if (programme?.stage !== "running") return;
  await sendEvery(sendNotices, [{ type: "testers", about: "reminders", programmeId, day }]);
  await planReminders(table, programme, now, timeZone);
}

/** Makes the next morning fall due while the test runs; planned again it is the same. */
export async function planReminders(
  table: Table,
  { programmeId, stage, endsOn }: Pick<ProgrammeCard, "programmeId" | "stage" | "endsOn">,
  now: Date,
  timeZone: string,
): Promise<void> {
  const today = dayIn(timeZone, now);
  const morning = instantIn(timeZone, today, reminderHour);
  const day = now < morning ? today : daysLater(today, 1);
  if (stage !== "running" || day > endsOn) return;
  const at = instantIn(timeZone, day, reminderHour).toISOString();
  const due: RemindersDue = { programmeId, day, at };
  await putIf(table, {
    Item: { ...keys.due(at.slice(0, 16), "reminders", programmeId), v: 1, kind: "reminders", ...due },
  });
}
