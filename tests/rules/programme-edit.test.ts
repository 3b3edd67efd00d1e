import { describe, expect, test } from "vitest";
import { newProgrammeId } from "../../functions/platform/ids.ts";
import { Problem } from "../../functions/platform/problem.ts";
import type { Programme, ProgrammeInput } from "../../functions/programmes/contract.ts";
import { written } from "../../functions/programmes/draft.ts";
import { dueOf } from "../../functions/programmes/dues.ts";
import { assertMayChange } from "../../functions/programmes/edit.ts";
import { assertReady } from "../../functions/programmes/ready.ts";
import { programmeInput } from "../programmes.ts";

const at = "2026-03-02T09:00:00.000Z";
const programmeId = newProgrammeId((size) => new Uint8Array(size));
const kept = { programmeId, stage: "running", version: 3, createdAt: at, termsVersion: 1, termsChangedAt: at } as const;
const running: Programme = written(kept, programmeInput);
const [start, first, end] = programmeInput.phases as [
  ProgrammeInput["phases"][number],
  ProgrammeInput["phases"][number],
  ProgrammeInput["phases"][number],
];
const [small, large] = programmeInput.variants as [
  ProgrammeInput["variants"][number],
  ProgrammeInput["variants"][number],
];
const [wall, why] = programmeInput.screener;

const undated = first.tasks.map(({ dueOn: _, ...task }) => task);

function faults(act: () => void): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.issues?.map(({ path, code }) => `${path} ${code}`) ?? [error.code];
  }
}
const changing = (changes: Partial<ProgrammeInput>, today = "2026-03-25", taken = {}) =>
  faults(() => assertMayChange(running, { ...programmeInput, ...changes }, taken, today));

describe("while it runs, on 25 March in the middle of the first round", () => {
  test.each<[string, Partial<ProgrammeInput>, string[]]>([
    ["nothing changes", {}, []],
    ["words change", { title: { fr: "A", en: "B" } }, []],
    ["what ended is shortened", { phases: [{ ...start, to: "2026-03-21" }, first, end] }, ["phases.0.to already-past"]],
    ["what ended is prolonged", { phases: [{ ...start, to: "2026-03-22" }, first, end] }, []],
    [
      "what began begins later",
      { phases: [start, { ...first, from: "2026-03-24" }, end] },
      ["phases.1.from fixed-by-now"],
    ],
    ["what runs ends earlier", { phases: [start, { ...first, to: "2026-03-30" }, end] }, []],
    [
      "what runs is to have ended yesterday",
      { phases: [start, { ...first, to: "2026-03-24", tasks: undated }, end] },
      ["phases.1.to already-past"],
    ],
    ["the end moves to the past", { phases: [start, first, { ...end, from: "2026-04-13", to: "2026-04-30" }] }, []],
    ["a task that began goes", { phases: [start, { ...first, tasks: [] }, end] }, ["phases.1.tasks in-use"]],
    ["a task comes", { phases: [start, first, { ...end, tasks: first.tasks.slice(1) }] }, []],
    ["a feature goes", { features: programmeInput.features.slice(1) }, ["features in-use"]],
    ["a variant goes", { variants: [small] }, ["variants in-use"]],
    ["a question goes", { screener: wall ? [wall] : [] }, ["screener in-use"]],
    [
      "a question comes",
      {
        screener: [
          ...programmeInput.screener,
          { questionId: "new", kind: "text", text: { fr: "A", en: "B" }, required: false },
        ],
      },
      [],
    ],
    ["it turns private", { visibility: "private" }, ["visibility fixed-by-now"]],
    ["it turns into software", { kind: "software" }, ["variants too-many"]],
  ])("%s", (_, changes, told) => {
    expect(changing(changes).toSorted()).toEqual(told.toSorted());
  });

  test("seats are never fewer than those taken, in each variant of its own", () => {
    const variants = [{ ...small, seats: 2 }, large];
    expect(changing({ variants }, "2026-03-25", { small: 3 })).toEqual(["variants.0.seats seats-taken"]);
    expect(changing({ variants }, "2026-03-25", { small: 2, large: 2 })).toEqual([]);
  });
});

test("a draft changes freely, what is closed never", () => {
  const bare = { ...programmeInput, title: { fr: "", en: "" }, features: [] };
  expect(faults(() => assertMayChange({ ...running, stage: "draft" }, bare, {}, "2026-03-25"))).toEqual([]);
  expect(faults(() => assertMayChange({ ...running, stage: "closed" }, programmeInput, {}, "2026-03-25"))).toEqual([
    "programme-wrong-stage",
  ]);
});

describe("a programme is ready", () => {
  const ready = (changes: Partial<ProgrammeInput>) => faults(() => assertReady({ ...programmeInput, ...changes }));
  test.each<[string, Partial<ProgrammeInput>, string[]]>([
    ["as it is", {}, []],
    [
      "not with phases over one another",
      { phases: [start, { ...first, from: start.to }, end] },
      ["phases.1.from overlaps"],
    ],
    [
      "not with a phase that ends before it begins",
      { phases: [{ ...start, to: "2026-03-15" }, first, end] },
      ["phases.0.to ends-before-it-begins", "phases.0.tasks.0.dueOn outside-its-phase"],
    ],
    [
      "not without its closure last",
      { phases: [start, first, { ...end, kind: "engagement" }] },
      ["phases.2.kind not-accepted"],
    ],
    [
      "not with two features of one name",
      { features: [...programmeInput.features, ...programmeInput.features] },
      ["features.2 twice", "features.3 twice"],
    ],
    [
      "not for supporters of no idea",
      { eligibility: { circle: false, supporters: true } },
      ["eligibility.supporters not-accepted"],
    ],
    [
      "not with a scale that nobody reaches",
      {
        screener: [
          { questionId: "s", kind: "scale", from: 1, to: 5, atLeast: 6, text: { fr: "A", en: "B" }, required: true },
        ],
      },
      ["screener.0.atLeast off-its-scale"],
    ],
    [
      "not with a question that turns everybody away",
      {
        screener:
          wall?.kind === "single" && why
            ? [{ ...wall, options: wall.options.map((each) => ({ ...each, effect: "disqualifies" as const })) }, why]
            : [],
      },
      ["screener.0.options nobody-qualifies"],
    ],
  ])("%s", (_, changes, told) => expect(ready(changes)).toEqual(told));
});

describe("by the clock of Paris", () => {
  test("it starts when its first day begins, and closes when its last is over, also where clocks change", () => {
    const due = (stage: Programme["stage"], endsOn = running.endsOn) =>
      dueOf({ ...running, stage, endsOn }, "Europe/Paris");
    expect(due("recruiting")).toMatchObject({ to: "running", at: "2026-03-15T23:00:00.000Z" });
    expect(due("running")).toMatchObject({ to: "closed", at: "2026-04-19T22:00:00.000Z" });
    expect(due("running", "2026-03-28")?.at).toBe("2026-03-28T23:00:00.000Z");
    expect(due("draft")).toBeUndefined();
    expect(due("closed")).toBeUndefined();
  });
});
