import type { ApplicationInput, Enrolment } from "../functions/enrolment/contract.ts";
import { enrolmentStep } from "../functions/enrolment/steps.ts";
import { enrolmentStore } from "../functions/enrolment/store.ts";
import type { SessionMember } from "../functions/platform/session.ts";
import type { Programme } from "../functions/programmes/contract.ts";
import { type CastName, cast } from "./cast.ts";
import type { World } from "./world.ts";

/** What fits `programmeInput`: a wall of brick, the small bench. */
export const application = {
  variantId: "small",
  answers: [{ questionId: "wall", options: ["brick"] }],
} satisfies ApplicationInput;

/** Somebody who holds a seat, offered or accepted, as if they had walked there. */
export async function holdingSeat(
  world: Pick<World, "table" | "clock">,
  programme: Programme,
  who: CastName | SessionMember = "ada",
  status: "seated" | "active" = "active",
): Promise<Enrolment> {
  const { memberId, name, lang } = typeof who === "string" ? cast[who] : who;
  const [{ programmeId }, now, enrolments] = [programme, world.clock(), enrolmentStore(world.table)];
  const { variantId, answers } = application;
  const applicant = { programmeId, memberId, name, lang, version: 0, appliedAt: now.toISOString(), variantId, answers };
  const number = (await enrolments.taken(programmeId, variantId)).length + 1;
  const seated = enrolmentStep.seated(undefined, applicant, { variantId, number }, programme, now);
  if ((await enrolments.take(undefined, seated)) !== undefined) throw new Error("The seat was taken");
  if (status === "seated") return seated;
  const active = enrolmentStep.active(seated, programme.termsVersion, now);
  await enrolments.take(seated, active);
  return active;
}
