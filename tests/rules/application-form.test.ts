import { expect, test } from "vitest";
import { assertSaid } from "../../functions/enrolment/eligibility.ts";
import { answersTo } from "../../functions/enrolment/screening.ts";
import { Problem } from "../../functions/platform/problem.ts";
import type { ProgrammeInput } from "../../functions/programmes/contract.ts";
import { empty, type Filled, missingIn } from "../../web/apps/tests/place/filled.ts";
import { programmeInput } from "../programmes.ts";

const asking: Pick<ProgrammeInput, "variants" | "screener" | "eligibility"> = {
  variants: programmeInput.variants,
  screener: programmeInput.screener,
  eligibility: { circle: false, supporters: false, countries: ["FR"], ages: ["25-34"], devices: ["ios"] },
};
const answered: Filled = {
  ...empty(asking),
  ...{ variantId: "small", country: "FR", ageBand: "25-34", device: "ios" },
  answers: { wall: ["brick"] },
};

test("an empty application names everything at once, as the server would", () => {
  const missing = missingIn(empty(asking), asking);
  const refused = [() => assertSaid(asking.eligibility, {}), () => answersTo(asking.screener, [])].flatMap(issuesOf);
  expect(missing).toEqual([{ path: "variantId", code: "missing" }, ...refused]);
  expect(refused.map(({ path }) => path)).toEqual(["country", "ageBand", "device", "answers.wall"]);
});

test("blanks are no answer, and what need not be answered is not missed", () => {
  expect(missingIn(answered, asking)).toEqual([]);
  const paths = missingIn({ ...answered, answers: { wall: [" "] } }, asking).map(({ path }) => path);
  expect(paths).toEqual(["answers.wall"]);
});

function issuesOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.issues ?? [];
  }
  return [];
}
