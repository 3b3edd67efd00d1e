import { parsed } from "../platform/http.ts";
import { type Both, languages } from "../platform/languages.ts";
import { Problem } from "../platform/problem.ts";
import type { Criterion, Holding } from "./contract.ts";
import type { DraftContent } from "./draft.ts";
import { CircleInput } from "./input.ts";
import { supportQuestions } from "./limits.ts";

const empty: Both = { fr: "", en: "" };

/** A published circle as its form shows it: what is absent is shown as what it stands for. */
export const draftOf = (input: CircleInput): DraftContent => ({
  ...input,
  objective: input.objective ?? { text: empty, figure: empty },
  why: input.why ?? empty,
  data: input.data ?? empty,
  visibility: input.visibility ?? "public",
  criteria: input.criteria ?? [],
  countersign: input.countersign ?? false,
  tags: input.tags ?? { fr: [], en: [] },
  questions: input.questions ?? [...supportQuestions],
});

/**
 * What a draft says once it goes out; what was left empty is absent.
 * @throws Problem invalid-input naming each field
 */
export function publishable(draft: DraftContent): CircleInput {
  const { objective, why, data, criteria, countersign, tags, questions, visibility, ...rest } = draft;
  const input = parsed(CircleInput, {
    ...rest,
    ...(visibility === "private" && { visibility }),
    ...((isSaid(objective.text) || isSaid(objective.figure)) && { objective }),
    ...(isSaid(why) && { why }),
    ...(isSaid(data) && { data }),
    ...(criteria.length > 0 && { criteria }),
    ...(countersign && { countersign }),
    ...(languages.some((lang) => tags[lang].length > 0) && { tags }),
    ...(questions.length < supportQuestions.length && { questions }),
  });
  assertNothingTwice(input);
  return input.holding ? { ...input, holding: eachOnce(input.holding) } : input;
}

/** Lists of words are pasted together from many places. */
const eachOnce = ({ words, ...thresholds }: Holding): Holding => ({
  ...thresholds,
  words: { fr: [...new Set(words.fr)], en: [...new Set(words.en)] },
});

const isSaid = (text: Both) => languages.some((lang) => text[lang].trim() !== "");

/** @throws Problem invalid-input */
function assertNothingTwice({ criteria = [], languages: spoken }: CircleInput): void {
  const again = criteria.findIndex((one: Criterion, at) => criteria.findIndex(({ id }) => id === one.id) < at);
  const issues = [
    ...(again >= 0 ? [{ path: `criteria.${again}.id`, code: "not-accepted" }] : []),
    ...(new Set(spoken).size < spoken.length ? [{ path: "languages", code: "not-accepted" }] : []),
  ];
  if (issues.length > 0) throw new Problem("invalid-input", { issues });
}
