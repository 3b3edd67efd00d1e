import type { Enrolment } from "./contract.ts";
import type { EnrolmentStore } from "./store.ts";

/** As its tester reads it: where they stand, and how many stand before them. */
export type OwnEnrolment = Omit<Enrolment, "version" | "memberId" | "name" | "lang"> & { ahead?: number };

export async function shownToTester(
  enrolments: Pick<EnrolmentStore, "ahead">,
  enrolment: Enrolment,
): Promise<OwnEnrolment> {
  const { version: _v, memberId: _m, name: _n, lang: _l, ...own } = enrolment;
  return own.status === "waiting" ? { ...own, ahead: await enrolments.ahead(enrolment) } : own;
}
