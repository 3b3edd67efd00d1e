import type { SupportAnswers } from "../../functions/support/contract.ts";
import { supportLimits } from "../../functions/support/limits.ts";
import { characters } from "../characters.ts";

/** The questions as typed. */
export type TypedAnswers = { wouldPay: string; howMany: string; why: string; wouldTest: boolean };
export type AnswerFault = "wouldPay" | "howMany" | "why";

export const typedFrom = (answers: SupportAnswers = {}): TypedAnswers => ({
  wouldPay: answers.wouldPay?.toString() ?? "",
  howMany: answers.howMany?.toString() ?? "",
  why: answers.why ?? "",
  wouldTest: answers.wouldTest ?? false,
});

/** What to send, or the fields that cannot be sent. Skipped questions are left out. */
export function answersFrom(
  typed: TypedAnswers,
  asksToTest = true,
): { answers: SupportAnswers } | { faults: AnswerFault[] } {
  const wouldPay = wholeNumber(typed.wouldPay);
  const howMany = wholeNumber(typed.howMany);
  const why = typed.why.trim();
  const faults: AnswerFault[] = [];
  if (wouldPay !== undefined && !(wouldPay >= 0 && wouldPay <= supportLimits.maxPrice)) faults.push("wouldPay");
  if (howMany !== undefined && !(howMany >= 1 && howMany <= supportLimits.maxQuantity)) faults.push("howMany");
  if (characters(why) > supportLimits.why) faults.push("why");
  if (faults.length > 0) return { faults };
  return {
    answers: {
      ...(wouldPay !== undefined && { wouldPay }),
      ...(howMany !== undefined && { howMany }),
      ...(why && { why }),
      ...((asksToTest || typed.wouldTest) && { wouldTest: typed.wouldTest }),
    },
  };
}

/** Spaces as thousands are written with are no fault; anything else that is no whole number is NaN. */
function wholeNumber(text: string): number | undefined {
  const digits = text.replaceAll(/[\s.,](?=\d{3}\b)|\s/gu, "");
  if (!digits) return undefined;
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}
