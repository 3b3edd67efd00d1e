import type { MergedSupport } from "../../../functions/support/contract.ts";
import type { SupportedIdea } from "./server.ts";

/** A support, and the ideas through which it came here; `into`, where it stands elsewhere now. */
export type ShownSupport = SupportedIdea & { through: MergedSupport[]; into?: string };

/**
 * Each idea once: one that joined another goes with it, and the other says so. Where the other is not supported any more,
 * the first is shown with the way there.
 */
export function eachOnce(supports: readonly SupportedIdea[], merged: readonly MergedSupport[]): ShownSupport[] {
  const listed = new Set(supports.map(({ ideaId }) => ideaId));
  const joined = (ideaId: string) => merged.find((each) => each.ideaId === ideaId);
  return supports.flatMap((support) => {
    const into = joined(support.ideaId)?.into;
    if (into && listed.has(into)) return [];
    const through = merged.filter((each) => each.into === support.ideaId && listed.has(each.ideaId));
    return [{ ...support, through, ...(into && { into }) }];
  });
}
