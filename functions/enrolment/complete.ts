import type { ProgrammeId } from "../platform/ids.ts";
import type { Enrolment } from "./contract.ts";
import type { EnrolmentStatus } from "./lifecycle.ts";
import { enrolmentStep } from "./steps.ts";
import type { EnrolmentStore } from "./store.ts";

const atOnce = 10;

/** A programme has ended: whoever tested to its end completed it, nobody waits any more and no offer stands. May be done again. */
export async function complete(
  enrolments: Pick<EnrolmentStore, "all" | "take">,
  programmeId: ProgrammeId,
  now: Date,
): Promise<number> {
  const ending = (await enrolments.all(programmeId)).filter(({ status }) => unended.includes(status));
  for (let i = 0; i < ending.length; i += atOnce)
    await Promise.all(
      ending.slice(i, i + atOnce).map((before: Enrolment) => enrolments.take(before, endOf(before, now))),
    );
  return ending.length;
}

const unended: readonly EnrolmentStatus[] = ["waiting", "seated", "active"];
const endOf = (before: Enrolment, now: Date): Enrolment =>
  before.status === "active" ? enrolmentStep.completed(before) : enrolmentStep.unplaced(before, now);
