import type { Language } from "../../../functions/platform/languages.ts";
import { languages } from "../../../functions/platform/languages.ts";
import type { Draft, Field } from "./fields.ts";
import { idWords } from "./id-words.ts";
import { charterFor, rules, termsFor } from "./ready-made.ts";

/** What stands in a field: what was typed, else what is proposed. */
export function answerIn(draft: Draft, field: Field): string {
  return draft[field] ?? proposed(draft, field);
}

function proposed(draft: Draft, field: Field): string {
  const brand = draft.name?.trim() || "…";
  switch (field) {
    case "timeZone":
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    case "currency":
      return "EUR";
    case "main":
      return "#2f5fd0";
    case "stair":
      return "#1d6a4f";
    case "spark":
      return "#f2b632";
    case "languages":
      return "fr,en";
    case "palette":
      return "sky";
    case "circleId":
      return idWords(answerIn(draft, "circleNameEn") || answerIn(draft, "circleNameFr"));
    case "charterFr":
      return charterFor(brand).fr;
    case "charterEn":
      return charterFor(brand).en;
    case "rulesFr":
      return rules.fr;
    case "rulesEn":
      return rules.en;
    case "members":
      return "200";
    case "policy":
      return "circle";
    case "ownWindow":
      return "30";
    case "ownSteps":
      return "10 60\n30 90\n80 0";
    case "termsFr":
      return termsFor(brand).fr;
    case "termsEn":
      return termsFor(brand).en;
    default:
      return "";
  }
}

/** The editions that were chosen, in their order. */
export const languagesIn = (draft: Draft): Language[] =>
  answerIn(draft, "languages")
    .split(",")
    .flatMap((asked) => languages.filter((lang) => lang === asked));

/** A text in both languages; a brand with one edition says the same in the other, which nobody is led to. */
export function bothIn(draft: Draft, fr: Field, en: Field) {
  const [only, another] = languagesIn(draft);
  const both = { fr: answerIn(draft, fr), en: answerIn(draft, en) };
  return only && !another ? { fr: both[only], en: both[only] } : both;
}
