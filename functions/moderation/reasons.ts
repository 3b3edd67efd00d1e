import { citedRule } from "../circles/cited-rule.ts";
import type { Circle } from "../circles/contract.ts";
import type { Reasons } from "../ideas/contract.ts";
import type { Reason } from "../reports/contract.ts";
import type { Moderator } from "./contract.ts";

/** A statement of reasons: the moderator's words, and the rule as it reads now, or the law. */
export const groundedReasons = (
  circle: Pick<Circle, "rules">,
  { reason, message }: { reason: Reason; message: string },
  { lang }: Moderator,
): Reasons => ({
  text: message,
  lang,
  ...(reason === "unlawful" ? { unlawful: true } : citedRule(circle, reason)),
});
