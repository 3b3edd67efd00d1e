import { parsed } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import { SupportAnswers } from "../support/contract.ts";

export type Fields = Record<string, string>;

/** The four questions as a plain form sends them: empty means skipped. @throws Problem invalid-input */
export function answersIn(fields: Fields): SupportAnswers {
  const { act: _, ...given } = fields;
  const filled = Object.entries(given).filter(([, text]) => text.trim() !== "");
  return parsed(SupportAnswers, Object.fromEntries(filled.map(([name, text]) => [name, typedAs(name, text)])));
}

function typedAs(name: string, text: string): unknown {
  if (name === "wouldPay" || name === "howMany") return Number(text);
  return name === "wouldTest" ? text === "true" || (text === "false" ? false : text) : text;
}

/** What was typed, to be shown again beside the problem. */
export function typedAnswers({ wouldPay, howMany, why, wouldTest }: Fields): SupportAnswers {
  return {
    ...numberNamed("wouldPay", wouldPay),
    ...numberNamed("howMany", howMany),
    ...(why && { why }),
    ...(wouldTest && { wouldTest: wouldTest === "true" }),
  };
}

const numberNamed = (name: string, text: string | undefined) =>
  text?.trim() && Number.isFinite(Number(text)) ? { [name]: Number(text) } : {};

/** @throws Problem unreadable-body for files or repeated fields: no form of ours sends them */
export function textFields(body: Record<string, unknown>): Fields {
  const entries = Object.entries(body).map(([name, value]): [string, string] => {
    if (typeof value !== "string") throw new Problem("unreadable-body");
    return [name, value.replaceAll("\r\n", "\n")];
  });
  return Object.fromEntries(entries);
}
