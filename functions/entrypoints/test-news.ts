import type { Enrolment } from "../enrolment/contract.ts";
import { enrolmentStore } from "../enrolment/store.ts";
import { feedbackStore } from "../feedback/store.ts";
import type { ProgrammeId } from "../platform/ids.ts";
import type { Table } from "../platform/table.ts";
import type { Programme, ProgrammeCard } from "../programmes/contract.ts";
import { programmeStore } from "../programmes/store.ts";
import { parcelStore } from "../shipping/store.ts";
import { closureStore } from "../testing/closure-store.ts";
import { takeDayOfMail } from "../testing/reminded.ts";
import { planReminders } from "../testing/reminder-due.ts";
import { testingStore } from "../testing/store.ts";
import { readPlan } from "../testing/tester.ts";

/** What news of tests stands on, on one table. */
export function testNewsOn(table: Table, timeZone: string) {
  const enrolments = enrolmentStore(table);
  const programmes = programmeStore(table);
  const closure = closureStore(table);
  const testing = testingStore(table);
  return {
    findTest: async (programmeId: ProgrammeId): Promise<Programme | undefined> =>
      (await programmes.findCard(programmeId)) && programmes.programme(programmeId),
    enrolments: enrolments.page,
    enrolmentOf: enrolments.of,
    planOf: (programme: Programme, enrolment: Enrolment, now: Date) =>
      readPlan({ testing, receivedAt: parcelStore(table).receivedAt, timeZone }, { programme, enrolment }, now),
    reporters: async (programmeId: ProgrammeId) =>
      new Set((await feedbackStore(table).all(programmeId)).map(({ memberId }) => memberId)),
    results: closure.results,
    willing: closure.consents,
    takeDayOfMail: takeDayOfMail(table),
    planReminders: (programme: ProgrammeCard, now: Date) => planReminders(table, programme, now, timeZone),
  };
}
