import type { Enrolment, OwnEnrolment } from "./contract.ts";
import type { EnrolmentStore } from "./store.ts";

/** As its tester reads it. */
export async function shownToTester(
  enrolments: Pick<EnrolmentStore, "ahead">,
  enrolment: Enrolment,
): Promise<OwnEnrolment> {
  const { version: _v, memberId: _m, name: _n, lang: _l, ...own } = enrolment;
  return own.status === "waiting" ? { ...own, ahead: await enrolments.ahead(enrolment) } : own;
}
