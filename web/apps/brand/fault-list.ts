import type { Issue } from "../../../functions/platform/problem.ts";
import { brandMessages } from "../../i18n/brand.ts";
import type { Format } from "../../i18n/format.ts";
import { issueText } from "../../i18n/problems.ts";
import type { Trouble } from "../answer.ts";
import type { Fault } from "../trouble.tsx";
import { troubleText } from "../trouble-text.ts";
import { fieldId } from "./form.ts";
import { parts } from "./parts.ts";

/** Why it did not go out, each leading to its field. */
export function faultsOf(trouble: Trouble, format: Format): Fault[] {
  if (trouble.code.startsWith("milestone")) return [{ field: fieldId("policy"), text: troubleText(trouble, format) }];
  if (!trouble.issues) return [{ text: troubleText(trouble, format) }];
  return trouble.issues.map((issue) => ({
    field: fieldId(fieldPath(issue.path)),
    text: `${labelAt(issue, format)}: ${issueText(issue, format)}`,
  }));
}

/** Lists of lines have one field for all. */
const fieldPath = (path: string) => /^(tags\.\w\w|holding\.words\.\w\w)/.exec(path)?.[1] ?? path;

function labelAt({ path }: Issue, format: Format): string {
  const words = brandMessages[format.lang];
  const steps = path.split(".");
  const lang = steps.at(-1) === "fr" || steps.at(-1) === "en" ? (steps.at(-1) === "fr" ? "fr" : "en") : undefined;
  const place = steps.find((step) => /^\d+$/.test(step));
  const key = path.startsWith("objective.figure") ? "figure" : parts.find((part) => part.key === steps[0])?.key;
  const label = key ? words.fields[key] : path;
  const numbered = place && key !== "tags" ? `${label} ${format.number(Number(place) + 1)}` : label;
  return lang ? `${numbered} (${words.in[lang]})` : numbered;
}
