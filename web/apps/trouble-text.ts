import type { Issue } from "../../functions/platform/problem.ts";
import type { Format } from "../i18n/format.ts";
import { troubleMessages } from "../i18n/trouble.ts";
import type { Trouble } from "./answer.ts";

/** What a person reads of a refusal. */
export function troubleText({ code }: Trouble, format: Format): string {
  const words = troubleMessages[format.lang];
  return code === "unreachable" ? words.unreachable : words.unexpected;
}

/** What a person reads of one fault of the input. */
export function issueText(issue: Issue, format: Format): string {
  return `${issue.path}: ${issue.code}${issue.limit === undefined ? "" : ` (${format.number(issue.limit)})`}`;
}
