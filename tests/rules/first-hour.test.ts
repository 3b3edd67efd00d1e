import { describe, expect, it, test } from "vitest";
import { circle, classic } from "../../functions/ideas/policy.ts";
import { answerIn } from "../../infra/local/first-hour/answers.ts";
import { type Draft, draftIn, type Field, typedIn } from "../../infra/local/first-hour/fields.ts";
import { brandOf, circleOf, faultsIn, firstFaulty } from "../../infra/local/first-hour/judge.ts";
import { explained, policyOf } from "../../infra/local/first-hour/policy.ts";

const answers: Draft = {
  name: "Tournesol",
  timeZone: "Europe/Paris",
  main: "#2f5fd0",
  taglineFr: "Des outils de jardin, avec vous.",
  taglineEn: "Garden tools, with you.",
  circleNameFr: "Petits potagers",
  circleNameEn: "Small plots",
  circleTaglineFr: "Cultiver un peu, partout.",
  circleTaglineEn: "Growing a little, anywhere.",
};
const faultAt = (field: Field, change: Draft) =>
  faultsIn({ ...answers, ...change }).find((fault) => fault.field === field);

describe("the wizard's answers", () => {
  it("become a brand file and a first circle, with what was proposed where nothing was typed", () => {
    expect(faultsIn(answers)).toEqual([]);
    expect(brandOf(answers)).toMatchObject({
      name: "Tournesol",
      languages: ["fr", "en"],
      colours: { main: "#2f5fd0", stair: "#1d6a4f" },
    });
    const { circleId, input } = circleOf(answers);
    expect(circleId).toBe("small-plots");
    expect(input.policy).toEqual(circle);
    expect(input.rules).toHaveLength(4);
    expect(input.charter.en).toContain("Tournesol opens this circle");
  });

  it("say the same in both languages where one alone is offered", () => {
    const { taglineEn: _, circleNameEn: _n, circleTaglineEn: _t, ...french } = answers;
    const draft = { ...french, languages: "fr" };
    expect(faultsIn(draft)).toEqual([]);
    expect(brandOf(draft).languages).toEqual(["fr"]);
    expect(circleOf(draft).input.name).toEqual({ fr: "Petits potagers", en: "Petits potagers" });
  });

  it("are asked for where they are missing, page by page", () => {
    expect(firstFaulty(faultsIn({}))).toBe("name");
    expect(firstFaulty(faultsIn({ ...answers, taglineEn: " " }))).toBe("languages");
    expect(faultAt("taglineEn", { taglineEn: "" })).toMatchObject({ issue: { code: "missing" } });
  });

  it.each<[string, Field, Draft]>([
    ["an unknown time zone", "timeZone", { timeZone: "Europe/Marelle" }],
    ["a currency sign", "currency", { currency: "€" }],
    ["a name of 41 letters", "name", { name: "a".repeat(41) }],
    ["a colour by name", "main", { main: "red" }],
    ["the address of all circles", "circleId", { circleId: "all" }],
    ["an address with a space", "circleId", { circleId: "small plots" }],
    ["no language", "languages", { languages: "de" }],
    ["one rule fewer in one language", "rulesEn", { rulesEn: "Only one." }],
    ["members that are no number", "members", { members: "many" }],
    ["two members", "members", { members: "2" }],
    ["steps that are no numbers", "ownSteps", { policy: "own", ownSteps: "ten\n20" }],
    ["steps that fall", "policy", { policy: "own", ownSteps: "20 10\n10 0" }],
    ["a policy that no circle of 200 reaches", "policy", { policy: "classic" }],
    ["a charter that is too long", "charterFr", { charterFr: "a".repeat(8_001) }],
  ])("are refused for %s, at its field", (_, field, change) => {
    expect(faultAt(field, change)).toBeDefined();
    expect(faultsIn({ ...answers, ...change })).toHaveLength(1);
  });

  it("tell by how much a policy is out of reach", () => {
    expect(faultAt("policy", { policy: "classic" })).toMatchObject({
      problem: { code: "milestone-above-membership", values: { supporters: 10_000, members: 200 } },
    });
    expect(faultAt("policy", { policy: "classic", members: "12000" })).toBeUndefined();
  });
});

describe("a policy, explained", () => {
  const published = new Date("2026-11-22T09:00:00.000Z");
  const days = (iso: string) => (Date.parse(iso) - published.getTime()) / 86_400_000;

  it("gives the very numbers and dates of the preset for circles", () => {
    const { steps, longestDays } = explained(circle, 200, published);
    expect(steps.map(({ supporters }) => supporters)).toEqual([5, 10, 20]);
    expect(steps.map(({ latest }) => days(latest.toISOString()))).toEqual([30, 90, 180]);
    expect(longestDays).toBe(180);
  });

  it("gives those of the classic one: 789 days at the most", () => {
    expect(explained(classic, 20_000, published).longestDays).toBe(789);
  });

  it("says for how many members the clock waits", () => {
    expect(explained(circle, 12, published)).toMatchObject({ waits: 30, steps: [] });
  });

  it("reads the brand's own steps however they are separated", () => {
    const policy = policyOf({ policy: "own", ownWindow: "20", ownSteps: "10, 15\n\n 40;0 " });
    expect(policy).toEqual({
      kind: "fixed",
      firstWindowDays: 20,
      milestones: [
        { supporters: 10, extraDays: 15 },
        { supporters: 40, extraDays: 0 },
      ],
    });
  });
});

test("what was typed is kept as it was typed, for the fields of its page alone", () => {
  const form = new URLSearchParams({ name: " Tournesol\r\n", currency: "€", go: "next", main: "#000000" });
  expect(typedIn(form, "name")).toEqual({ name: " Tournesol\n", currency: "€" });
  expect(draftIn({ name: "x", other: "y", main: 3 })).toEqual({ name: "x" });
  expect(draftIn("broken")).toEqual({});
});

test("an address is proposed from the circle's name until one is typed", () => {
  expect(answerIn({ circleNameFr: "L’Étagère œuvre !" }, "circleId")).toBe("l-etagere-oeuvre");
  expect(answerIn({ circleNameFr: "L’Étagère", circleId: "mine" }, "circleId")).toBe("mine");
});
