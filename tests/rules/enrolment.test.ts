import { describe, expect, test } from "vitest";
import { against, assertSaid, suits } from "../../functions/enrolment/eligibility.ts";
import { freeSeat, leastSeats, nextSeat } from "../../functions/enrolment/free-seat.ts";
import { answersTo, qualifies } from "../../functions/enrolment/screening.ts";
import type { Question } from "../../functions/programmes/contract.ts";
import { seededRandom } from "../world.ts";

const text = (words: string) => ({ fr: words, en: words });
const option = (optionId: string, effect: "qualifies" | "disqualifies" | "informs") => ({
  optionId,
  text: text(optionId),
  effect,
});
const screener: Question[] = [
  {
    questionId: "where",
    kind: "single",
    text: text("Where?"),
    required: true,
    options: [option("balcony", "qualifies"), option("nowhere", "disqualifies")],
  },
  {
    questionId: "tools",
    kind: "multiple",
    text: text("Tools?"),
    required: false,
    options: [option("drill", "informs"), option("saw", "informs"), option("none", "disqualifies")],
  },
  { questionId: "often", kind: "scale", text: text("How often?"), required: true, from: 0, to: 5, atLeast: 2 },
  { questionId: "why", kind: "text", text: text("Why?"), required: false },
];
const good = [
  { questionId: "where", options: ["balcony"] },
  { questionId: "often", figure: 3 },
];

describe("a screener", () => {
  test("keeps answers in the order of its questions, and leaves out what was not answered", () => {
    expect(answersTo(screener, good.toReversed())).toEqual(good);
    expect(answersTo(screener, [...good, { questionId: "tools", options: ["saw", "drill"] }])[1]).toEqual({
      questionId: "tools",
      options: ["drill", "saw"],
    });
  });
  test.each([
    ["nothing where something is required", [], ["answers.where", "answers.often"]],
    ["two where one is asked for", [{ questionId: "where", options: ["balcony", "nowhere"] }], ["answers.where"]],
    ["an option that there is not", [{ questionId: "where", options: ["roof"] }], ["answers.where"]],
    ["the same option twice", [...good, { questionId: "tools", options: ["saw", "saw"] }], ["answers.tools"]],
    ["a figure out of scale", [good[0], { questionId: "often", figure: 6 }], ["answers.often"]],
    ["a question that there is not", [...good, { questionId: "shoe", text: "42" }], ["answers.shoe"]],
    ["one question twice", [...good, { questionId: "often", figure: 5 }], ["answers.often"]],
  ])("refuses %s, and says where", (_, given, paths) => {
    const refusal = () =>
      answersTo(
        screener,
        given.filter((each) => each !== undefined),
      );
    expect(refusal).toThrow("invalid-input");
    let issues: { path: string }[] = [];
    try {
      refusal();
    } catch (error) {
      issues = (error as { issues: { path: string }[] }).issues;
    }
    expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
  });
  test.each([
    ["an option that disqualifies", [{ questionId: "where", options: ["nowhere"] }], false],
    ["one among several", [{ questionId: "tools", options: ["saw", "none"] }], false],
    ["a figure below the least", [{ questionId: "often", figure: 1 }], false],
    ["the least itself", [{ questionId: "often", figure: 2 }], true],
    ["words, whatever they say", [{ questionId: "why", text: "No" }], true],
  ])("judges %s", (_, answers, passes) => {
    expect(qualifies(screener, answers)).toBe(passes);
  });
});

describe("who may apply", () => {
  const now = new Date("2026-03-02T09:00:00.000Z");
  const open = { stage: "recruiting", eligibility: { circle: false, supporters: false } } as const;
  const until = "2026-03-05T17:00:00.000Z";
  const nobody = { supporter: false, belongs: false };
  test.each([
    ["everybody, while it recruits", open, nobody, []],
    ["and while it runs", { ...open, stage: "running" }, nobody, []],
    ["nobody once it closed", { ...open, stage: "closed" }, nobody, [{ why: "closed" }]],
    ["supporters first", { ...open, priorityUntil: until }, nobody, [{ why: "priority", until }]],
    ["and then the others", { ...open, priorityUntil: now.toISOString() }, nobody, []],
    ["supporters at once", { ...open, priorityUntil: until }, { ...nobody, supporter: true }, []],
    [
      "supporters alone, of the circle alone: both are said",
      { ...open, priorityUntil: until, eligibility: { circle: true, supporters: true } },
      nobody,
      [{ why: "supporters" }, { why: "circle" }],
    ],
  ] as const)("%s", (_, card, ties, reasons) => {
    expect(against(card, ties, now)).toEqual(reasons);
  });
  test("what is asked for must be said, and be among what is looked for", () => {
    const asked = { circle: false, supporters: false, countries: ["FR", "BE"], ages: ["18-24" as const] };
    expect(() => assertSaid(asked, { country: "FR" })).toThrow("invalid-input");
    expect(() => assertSaid({ circle: false, supporters: false }, {})).not.toThrow();
    expect(suits(asked, { country: "FR", ageBand: "18-24" })).toBe(true);
    expect(suits(asked, { country: "CH", ageBand: "18-24" })).toBe(false);
  });
});

describe("a free seat", () => {
  const taken = [1, 2, 4].map((number) => ({ variantId: "m", number }));
  test("is one of its variant that nobody holds, and there is none beyond the last", () => {
    const random = seededRandom(1);
    const drawn = Array.from({ length: 50 }, () => freeSeat({ variantId: "m", seats: 5 }, taken, random)?.number);
    expect([...new Set(drawn)].toSorted()).toEqual([3, 5]);
    expect(freeSeat({ variantId: "m", seats: 2 }, taken, random)).toBeUndefined();
    expect(freeSeat({ variantId: "s", seats: 1 }, taken, random)).toEqual({ variantId: "s", number: 1 });
  });
  test("is the next one at first, so that a programme may still become smaller", () => {
    const m = { variantId: "m", seats: 5 };
    expect([0, 4, 5, 9].map((highest) => nextSeat(m, highest)?.number)).toEqual([1, 5, undefined, undefined]);
    expect([leastSeats("m", taken), leastSeats("s", taken)]).toEqual([4, 0]);
  });
});
