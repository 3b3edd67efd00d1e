import type { Issue } from "../../../../functions/platform/problem.ts";
import type { Format } from "../../../i18n/format.ts";
import { issueText } from "../../../i18n/problems.ts";
import type { Fault } from "../../trouble.tsx";
import { fieldId } from "./writing.ts";

/** Each fault with the name of its part, leading to its field. */
export const faultsOf = (
  issues: readonly Issue[],
  partNames: Readonly<Partial<Record<string, string>>>,
  format: Format,
): Fault[] =>
  issues.map((issue) => {
    const [part = ""] = issue.path.split(".");
    const edition = /\.(fr|en)$/.exec(issue.path)?.[1];
    const name = [partNames[part] ?? part, edition && `(${edition})`].filter(Boolean).join(" ");
    return { field: fieldId(issue.path), text: `${name} · ${issueText(issue, format)}` };
  });
