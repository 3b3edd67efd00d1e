import type { ProgrammeId } from "../platform/ids.ts";
import type { Enrolment } from "./contract.ts";
import { enrolmentStep } from "./steps.ts";
import type { EnrolmentStore } from "./store.ts";

const atOnce = 10;

/** A programme has ended: whoever tested to its end completed it, an offer that nobody took is over. May be done again. */
export async function complete(
  enrolments: Pick<EnrolmentStore, "all" | "take">,
  programmeId: ProgrammeId,
  now: Date,
): Promise<number> {
  const ending = (await enrolments.all(programmeId)).filter(({ status }) => status === "active" || status === "seated");
  for (let i = 0; i < ending.length; i += atOnce)
    await Promise.all(
      ending.slice(i, i + atOnce).map((before: Enrolment) => enrolments.take(before, endOf(before, now))),
    );
  return ending.length;
}

const endOf = (before: Enrolment, now: Date): Enrolment =>
  before.status === "active" ? enrolmentStep.completed(before) : enrolmentStep.lapsed(before, now);
