import type { EnrolmentStatus } from "../enrolment/lifecycle.ts";
import type { Role } from "../platform/session.ts";
import type { ProgrammeCard } from "./contract.ts";
import { shownStages } from "./lifecycle.ts";

/** Those who work on programmes: they know of all, drafts too. */
export const programmeRoles = ["product", "brand", "shipping"] as const satisfies readonly Role[];

/** What ties somebody to a programme. Supporters of its idea are invited by having supported it. */
export type Standing = { status?: EnrolmentStatus; invited: boolean; supporter: boolean };
export const stranger: Standing = { invited: false, supporter: false };

export const worksOnProgrammes = (roles: readonly Role[]): boolean =>
  programmeRoles.some((role) => roles.includes(role));

/** Who may know that a programme exists. To everybody else it is as if there were none. */
export function mayKnow(
  card: Pick<ProgrammeCard, "stage" | "visibility">,
  roles: readonly Role[],
  { status, invited, supporter }: Standing,
): boolean {
  if (worksOnProgrammes(roles)) return true;
  if (!shownStages.includes(card.stage)) return false;
  return card.visibility === "public" || status !== undefined || invited || supporter;
}
