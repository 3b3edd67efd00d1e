import { CircleInput } from "../../../functions/circles/input.ts";
import { Brand } from "../../../functions/platform/brand.ts";
import { parsed } from "../../../functions/platform/http.ts";
import { CircleId } from "../../../functions/platform/ids.ts";
import { type Issue, Problem } from "../../../functions/platform/problem.ts";
import { faultsOf } from "../../../web/brand/pairs.ts";
import { answerIn, bothIn, languagesIn } from "./answers.ts";
import { type Draft, type Field, type Step, stepFields, steps } from "./fields.ts";
import type { KeptLogo } from "./logo.ts";
import { explained, membersIn, policyOf } from "./policy.ts";

/** What is wrong with an answer: a rule of the contracts, a colour that cannot be read, or a policy that nobody reaches. */
export type Fault = { field: Field } & (
  | { issue: Pick<Issue, "code" | "limit"> }
  | { problem: Problem }
  | { colour: ReturnType<typeof faultsOf>[number] }
);

const hex = (draft: Draft, field: "main" | "stair" | "spark") => answerIn(draft, field).trim().toLowerCase();
export const coloursIn = (draft: Draft) => ({
  main: hex(draft, "main"),
  stair: hex(draft, "stair"),
  ...(hex(draft, "spark") && { spark: hex(draft, "spark") }),
});

/** The brand file as it would be written, unchecked. */
const brandIn = (draft: Draft, logo?: KeptLogo) => ({
  name: answerIn(draft, "name"),
  timeZone: answerIn(draft, "timeZone").trim(),
  currency: answerIn(draft, "currency").trim().toUpperCase(),
  tagline: bothIn(draft, "taglineFr", "taglineEn"),
  languages: languagesIn(draft),
  colours: coloursIn(draft),
  ...(logo && { logo }),
});

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:\d+[.)]|[-*•])\s+/, "").trim())
    .filter(Boolean);

function rulesIn(draft: Draft): { fr: string; en: string }[] {
  const both = bothIn(draft, "rulesFr", "rulesEn");
  const [fr, en] = [linesOf(both.fr), linesOf(both.en)];
  return Array.from({ length: Math.max(fr.length, en.length) }, (_, n) => ({ fr: fr[n] ?? "", en: en[n] ?? "" }));
}

const circleIn = (draft: Draft) => ({
  name: bothIn(draft, "circleNameFr", "circleNameEn"),
  tagline: bothIn(draft, "circleTaglineFr", "circleTaglineEn"),
  charter: bothIn(draft, "charterFr", "charterEn"),
  rules: rulesIn(draft),
  terms: bothIn(draft, "termsFr", "termsEn"),
  policy: policyOf(draft),
  palette: answerIn(draft, "palette"),
  languages: languagesIn(draft),
});

/** @throws Problem invalid-input */
export const brandOf = (draft: Draft, logo?: KeptLogo): Brand => parsed(Brand, brandIn(draft, logo));
/** @throws Problem invalid-input */
export const circleOf = (draft: Draft) => ({
  circleId: parsed(CircleId, answerIn(draft, "circleId").trim()),
  input: parsed(CircleInput, circleIn(draft)),
});

/** Everything that stands between the answers and the brand's platform, a fault a field. */
export function faultsIn(draft: Draft): Fault[] {
  const form = [
    ...issuesOf(() => brandOf(draft)).map((issue) => ({ issue, field: brandField(issue.path, draft) })),
    ...issuesOf(() => parsed(CircleInput, circleIn(draft))).map((issue) => ({
      issue,
      field: circleField(issue.path, draft),
    })),
    ...issuesOf(() => parsed(CircleId, answerIn(draft, "circleId").trim())).map((issue) => ({
      issue,
      field: "circleId" as const,
    })),
  ].flatMap(({ field, issue }): Fault[] => (field ? [{ field, issue }] : []));
  const found = [...form, ...reservedId(draft), ...policyFaults(draft)];
  if (!found.some(({ field }) => stepFields.colours.some((colour) => colour === field)))
    found.push(...faultsOf(coloursIn(draft)).map((colour) => ({ field: colour.of, colour })));
  return found.filter(({ field }, at) => found.findIndex((other) => other.field === field) === at);
}

export const faultsAt = (faults: readonly Fault[], step: Step): Fault[] =>
  faults.filter(({ field }) => stepFields[step].some((own) => own === field));

/** The first step that needs mending; undefined where nothing does. */
export const firstFaulty = (faults: readonly Fault[]): Step | undefined =>
  steps.find((step) => faultsAt(faults, step).length > 0);

function issuesOf(parse: () => unknown): Issue[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.issues ?? [];
  }
}

/** Which of two fields a fault of a text in two languages is shown at: of the one that is asked for. */
const ending = (path: string, draft: Draft) => {
  const asked = languagesIn(draft);
  return asked.length === 1 ? (asked[0] === "en" ? "En" : "Fr") : path.endsWith(".en") ? "En" : "Fr";
};

/** A place in the brand file → the field that it was typed in. */
function brandField(path: string, draft: Draft): Field | undefined {
  const [head = "", colour] = path.split(".");
  if (head === "tagline") return `tagline${ending(path, draft)}`;
  if (head === "colours") return stepFields.colours.find((field) => field === colour);
  return ([...stepFields.name, ...stepFields.languages] as const).find((field) => field === head);
}

/** A place in a circle → the field that it was typed in. */
function circleField(path: string, draft: Draft): Field | undefined {
  const [head = ""] = path.split(".");
  if (head === "name") return `circleName${ending(path, draft)}`;
  if (head === "tagline") return `circleTagline${ending(path, draft)}`;
  if (head === "charter" || head === "rules" || head === "terms") return `${head}${ending(path, draft)}`;
  return head === "palette" ? head : undefined;
}

/** The word that names all circles in addresses and lists. */
const reservedId = (draft: Draft): Fault[] =>
  answerIn(draft, "circleId") === "all" ? [{ field: "circleId", issue: { code: "not-accepted" } }] : [];

const fewestMembers = 5;
const mostMembers = 10_000_000;

function policyFaults(draft: Draft): Fault[] {
  const members = membersIn(draft);
  if (Number.isNaN(members)) return [{ field: "members", issue: { code: "wrong-kind" } }];
  if (members < fewestMembers) return [{ field: "members", issue: { code: "too-small", limit: fewestMembers } }];
  if (members > mostMembers) return [{ field: "members", issue: { code: "too-large", limit: mostMembers } }];
  const policy = policyOf(draft);
  if (!policy) return [{ field: "ownSteps", issue: { code: "wrong-kind" } }];
  try {
    explained(policy, members, new Date(0));
    return [];
  } catch (error) {
    if (error instanceof Problem) return [{ field: "policy", problem: error }];
    throw error;
  }
}
