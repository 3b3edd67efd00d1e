import type { Issue } from "../../../../functions/platform/problem.ts";
import type { Format } from "../../../i18n/format.ts";
import { issueText } from "../../../i18n/problems.ts";

/** What publishing was refused for at this very place; `within`, also at what lies below it. */
export function faultAt(issues: readonly Issue[], path: string, format: Format, within = false): string | undefined {
  const issue = issues.find((each) => each.path === path || (within && each.path.startsWith(`${path}.`)));
  return issue && issueText(issue, format);
}
