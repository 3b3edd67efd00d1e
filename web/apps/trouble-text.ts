import type { Format } from "../i18n/format.ts";
import { problemText } from "../i18n/problems.ts";
import { troubleMessages } from "../i18n/trouble.ts";
import type { Trouble } from "./answer.ts";

/** What a person reads of a refusal, or of no answer at all. */
export const troubleText = ({ code, values }: Trouble, format: Format): string =>
  code === "unreachable" ? troubleMessages[format.lang].unreachable : problemText(code, format, values);
