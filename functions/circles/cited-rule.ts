import type { Both } from "../platform/languages.ts";
import type { Circle } from "./contract.ts";

/** A rule by its number, with its words: what is cited stays as it read, though the circle may change it later. */
export function citedRule({ rules }: Pick<Circle, "rules">, ruleNumber: number): { ruleNumber: number; rule?: Both } {
  const rule = rules[ruleNumber - 1];
  return { ruleNumber, ...(rule && { rule }) };
}
