import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gatheringEndsAt } from "../../functions/ideas/milestones.ts";
import { type Carrying, carriedBack, carriedOver, noToBoth, type There } from "../../functions/merging/carried.ts";
import { clockAfterSplit } from "../../functions/merging/time-left.ts";
import { IdeaId } from "../../functions/platform/ids.ts";
import { eachOnce } from "../../web/apps/mine/merged-supports.ts";
import { type DoneAct, expectedSupports, type Together } from "../faults/merging-model.ts";
import { smallClock } from "../gathering.ts";

const [survivor, duplicate] = [IdeaId.parse("ide_000000000001"), IdeaId.parse("ide_000000000002")];
type Given = { givenAt: string; withdrawnAt?: string };
type Step =
  | "give there"
  | "withdraw there"
  | "give here"
  | "withdraw here"
  | "merge"
  | "split"
  | "page"
  | "read"
  | "write";
const steps: Step[] = [
  ...(["give there", "withdraw there", "give here", "withdraw here"] as const),
  ...(["merge", "split", "page", "read", "write"] as const),
];

/** One member, two ideas, and passes that may stop between any two of their steps for as long as they like. */
function play(choices: readonly Step[]) {
  let [time, number] = [0, 1];
  const now = () => new Date(Date.UTC(2026, 0, 1) + time).toISOString();
  let here: Given | undefined;
  let there: There | undefined;
  let merge: { number: number; at: string; split?: { number: number; at: string } } | undefined;
  const acts: DoneAct[] = [];
  const together: Together[] = [];
  type Pass = { given: Given; merge: NonNullable<typeof merge>; there?: There | undefined; stage: "page" | "read" };
  const passes: Pass[] = [];

  const act = (ideaId: IdeaId, yes: boolean) => acts.push({ ideaId, yes, at: Date.parse(now()), answered: 0 });
  const active = (support: Given | undefined) => support !== undefined && support.withdrawnAt === undefined;
  /** What a pass decides is written only over what it read. */
  function write(change: Carrying, read: There | undefined, mark: number | undefined): boolean {
    if (JSON.stringify(read) !== JSON.stringify(there)) return false;
    const apart = mark ?? read?.apart ?? 0;
    if (change.do === "give") there = { givenAt: change.givenAt, carriedFrom: duplicate, apart: read?.apart ?? 0 };
    else if (change.do === "take back" && read) there = { ...read, withdrawnAt: read.givenAt, apart };
    else if (change.do === "mark")
      there = read ? { ...read, apart } : { givenAt: "0", withdrawnAt: "0", carriedFrom: duplicate, apart };
    return true;
  }
  function finish(pass: Pass, read: There | undefined): boolean {
    const { split } = pass.merge;
    if (!split) {
      const change = carriedOver(pass.given, read, { ideaId: duplicate, number: pass.merge.number }, false);
      if (change.do === "leave") return true;
      if (!write(change, read, undefined)) return false;
      // Looks again at what it carried.
      return here === pass.given || !here || finish({ ...pass, given: here }, there);
    }
    const no = noToBoth(pass.given, read, pass.merge.at, split.at);
    if (no && here?.givenAt === pass.given.givenAt && active(here)) here = { ...here, withdrawnAt: no };
    const change = carriedBack(read, duplicate, split.number);
    return change.do === "leave" || write(change, read, split.number);
  }
  const whole = () => {
    if (here && merge) while (!finish({ given: here, merge, stage: "read" }, there));
  };
  const saidNo = () => acts.some(({ ideaId, yes }) => ideaId === survivor && !yes);

  for (const step of choices) {
    time += 1_000;
    switch (step) {
      case "give here":
        if (saidNo() || active(here)) break;
        here = { givenAt: now() };
        act(duplicate, true);
        break;
      case "withdraw here":
        if (saidNo() || !here || !active(here)) break;
        here = { ...here, withdrawnAt: now() };
        act(duplicate, false);
        break;
      case "give there":
        if (saidNo() || (active(there) && !there?.carriedFrom)) break;
        there = { givenAt: now(), apart: there?.apart ?? 0 };
        act(survivor, true);
        break;
      case "withdraw there":
        if (saidNo() || !there || !active(there)) break;
        there = { givenAt: there.givenAt, withdrawnAt: now(), apart: there.apart };
        act(survivor, false);
        break;
      case "merge":
        if (merge && !merge.split) break;
        // Merged again only once all is back.
        whole();
        merge = { number: ++number, at: now() };
        together.push({ ideaId: duplicate, from: Date.parse(now()) });
        break;
      case "split": {
        const open = together.at(-1);
        if (!merge || merge.split || !open) break;
        merge = { ...merge, split: { number: ++number, at: now() } };
        open.to = Date.parse(now());
        break;
      }
      case "page":
        if (merge && here) passes.push({ given: here, merge, stage: "page" });
        break;
      case "read": {
        const pass = passes.find(({ stage }) => stage === "page");
        if (pass) Object.assign(pass, { there, stage: "read" });
        break;
      }
      case "write": {
        const at = passes.findIndex(({ stage }) => stage === "read");
        const pass = at >= 0 ? passes.splice(at, 1)[0] : undefined;
        if (pass && !finish(pass, pass.there)) passes.push({ ...pass, there, stage: "read" });
        break;
      }
    }
  }
  whole();
  // Whoever was held all the while writes now, with what they knew.
  for (const pass of passes) if (!finish(pass, pass.stage === "read" ? pass.there : there)) finish(pass, there);
  const expected = expectedSupports(acts, survivor, together);
  return {
    is: { here: active(here), there: active(there) },
    expected: { here: expected(duplicate), there: expected(survivor) },
  };
}

describe("carrying a support over and back", () => {
  test("whatever the order, and however late a pass writes, it ends as the acts alone say", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 30 }), (choices) => {
        const { is, expected } = play(choices);
        expect(is).toEqual(expected);
      }),
      { numRuns: 5_000 },
    );
  });

  test("a member's own word stands, whatever is carried", () => {
    const given = { givenAt: "2026-03-01T00:00:00.000Z" };
    const merge = { ideaId: duplicate, number: 3 };
    const own: There = { givenAt: "2026-03-02T00:00:00.000Z", apart: 0 };
    const withdrawn: There = { ...own, withdrawnAt: "2026-03-03T00:00:00.000Z" };
    for (const there of [own, withdrawn]) expect(carriedOver(given, there, merge, false)).toEqual({ do: "leave" });
    expect(carriedOver(given, undefined, merge, true)).toEqual({ do: "leave" });
    expect(carriedBack(own, duplicate, 4)).toEqual({ do: "mark" });
  });
});

describe("the time left", () => {
  test("is after a split as it was at the merge, at every step of the stair", () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(10 ** 9), fc.nat(2), (untilMerge, merged, reached) => {
        const start = new Date("2026-03-02T09:00:00.000Z");
        const mergedAt = new Date(start.getTime() + untilMerge);
        const now = new Date(mergedAt.getTime() + merged);
        const endsAt = gatheringEndsAt(smallClock, start, reached);
        const before = {
          mergedAt: mergedAt.toISOString(),
          clockStartedAt: start.toISOString(),
          endsAt: endsAt.toISOString(),
        };
        const after = clockAfterSplit(before, now);
        expect(Date.parse(after.endsAt ?? "") - now.getTime()).toBe(endsAt.getTime() - mergedAt.getTime());
        expect(gatheringEndsAt(smallClock, new Date(after.clockStartedAt ?? ""), reached).toISOString()).toBe(
          after.endsAt,
        );
      }),
    );
  });

  test("of an idea whose clock waits for members there is none", () => {
    expect(clockAfterSplit({ mergedAt: "2026-03-02T09:00:00.000Z" }, new Date())).toEqual({});
  });
});

describe("one's supports", () => {
  const ids = ["a", "b", "c"].map((letter) => IdeaId.parse(`ide_00000000000${letter}`));
  const [double, first, other] = ids as [IdeaId, IdeaId, IdeaId];
  const given = (ideaId: IdeaId) => ({ ideaId, givenAt: "2026-03-02T09:00:00.000Z" });
  const joined = { ideaId: double, title: "Le double", lang: "fr" as const, into: first };
  const shown = (supports: IdeaId[], merged = [joined]) =>
    eachOnce(supports.map(given), merged).map(({ ideaId, through, into }) => [
      ideaId,
      through.map(({ title }) => title),
      into,
    ]);

  test("list an idea that took in another once, and say which", () => {
    expect(shown([double, first, other])).toEqual([
      [first, ["Le double"], undefined],
      [other, [], undefined],
    ]);
  });
  test("keep what joined an idea that is not supported any more, with the way there; and all before it is known", () => {
    expect(shown([double, other])).toEqual([
      [double, [], first],
      [other, [], undefined],
    ]);
    expect(shown([first, other])).toEqual([
      [first, [], undefined],
      [other, [], undefined],
    ]);
    expect(shown([double, first], [])).toHaveLength(2);
  });
});
