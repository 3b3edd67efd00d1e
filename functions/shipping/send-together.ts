import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { Problem, type ProblemCode } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { ShippingActs } from "./act.ts";
import type { BatchInput } from "./contract.ts";

const atOnce = 8;
type Outcome = { memberId: MemberId } & ({ version: number } | { code: ProblemCode });

/** Marks many as sent, each for itself: what is refused keeps none of the others. */
export async function sendTogether(
  acts: Pick<ShippingActs, "moved">,
  programmeId: ProgrammeId,
  { carrier, parcels }: BatchInput,
  by: { member: SessionMember; now: Date },
): Promise<Outcome[]> {
  const send = async ({ memberId, version, tracking }: BatchInput["parcels"][number]): Promise<Outcome> => {
    const input = { version, to: "sent", carrier, ...(tracking && { tracking }) } as const;
    try {
      return { memberId, version: (await acts.moved({ programmeId, memberId }, input, by)).version };
    } catch (error) {
      if (error instanceof Problem) return { memberId, code: error.code };
      throw error;
    }
  };
  const outcomes: Outcome[] = [];
  for (let from = 0; from < parcels.length; from += atOnce)
    outcomes.push(...(await Promise.all(parcels.slice(from, from + atOnce).map(send))));
  return outcomes;
}
