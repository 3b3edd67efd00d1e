import type { DraftContent } from "../../../functions/circles/draft.ts";
import { brandMessages } from "../../i18n/brand.ts";
import type { Format } from "../../i18n/format.ts";
import { howMessages } from "../../i18n/how.ts";
import type { Part } from "./parts.ts";

/** What a part is called: "Tagline (French)". */
export function partLabel({ key, lang }: Part, { lang: edition }: Format): string {
  const words = brandMessages[edition];
  return lang ? `${words.fields[key]} (${words.in[lang]})` : words.fields[key];
}

/** A part in words, for two people to compare. */
export function partText({ key, lang, read }: Part, content: DraftContent, format: Format): string {
  const words = brandMessages[format.lang];
  const { policy, holding } = content;
  switch (key) {
    case "palette":
      return words.palettes[content.palette];
    case "languages":
      return content.languages.map((each) => words.languageNames[each]).join(", ");
    case "visibility":
      return words.visibilities[content.visibility].title;
    case "countersign":
      return content.countersign ? words.yes : words.no;
    case "rules":
      return content.rules.map(({ fr, en }, at) => `${format.number(at + 1)}. ${fr}\n   ${en}`).join("\n");
    case "criteria":
      return content.criteria
        .map(({ name, weight }) => `${name.fr} / ${name.en} × ${format.number(weight)}`)
        .join("\n");
    case "questions":
      return content.questions.map((question) => words.questions[question]).join("\n");
    case "tags":
      return lang ? content.tags[lang].join(", ") : "";
    case "policy":
      return policyText(policy, format);
    case "holding":
      return holding
        ? [
            `${words.newAccountDays}: ${format.number(holding.newAccountDays)}`,
            `${words.links}: ${format.number(holding.links)}`,
            [...holding.words.fr, ...holding.words.en].join(", "),
          ].join("\n")
        : words.nothing;
    default:
      return String(read(content));
  }
}

function policyText(policy: DraftContent["policy"], format: Format): string {
  const words = howMessages[format.lang];
  const days = (n: number) => words.days(format.plural, n, format.number(n));
  const first = words.firstWindow(format.plural, policy.firstWindowDays, format.number(policy.firstWindowDays));
  const steps =
    policy.kind === "fixed"
      ? policy.milestones.map(
          (step) => [words.supporters(format.plural, step.supporters, format.number(step.supporters)), step] as const,
        )
      : policy.milestones.map(
          (step) => [words.share(format.percent(step.percent / 100), format.number(step.atLeast)), step] as const,
        );
  const lines = steps.map(([goal, { extraDays }], at) => `${format.number(at + 1)}. ${goal}, ${days(extraDays)}`);
  return [first, ...lines].join("\n");
}
