import { afterAll, beforeAll, expect, test } from "vitest";
import type { Feedback } from "../../functions/feedback/contract.ts";
import { feedbackStore } from "../../functions/feedback/store.ts";
import { type By, merge, split } from "../../functions/feedback/triage.ts";
import { boardOf } from "../../functions/feedback/triage-board.ts";
import { triageStore } from "../../functions/feedback/triage-store.ts";
import { Problem } from "../../functions/platform/problem.ts";
import { cast } from "../cast.ts";
import { naiveCount, type Said } from "../reference-families.ts";
import { filedBy, programmeUnderTest } from "../under-test.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const people = [cast.ada, cast.bo, cast.mo, cast.cleo];

/** The same numbers for the same seed. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

test.each([1, 2, 3, 4, 5, 6])(
  "voices, merges and undos in any order count each member once (seed %i)",
  async (seed) => {
    const { programmeId } = await programmeUnderTest(world);
    const feedback = feedbackStore(world.table);
    const deps = { feedback, triage: triageStore(world.table) };
    const pick = chance(seed);
    const by = [0, 1, 1, 2];
    const reports: Feedback[] = [];
    for (const who of by) {
      world.pass(1_000);
      reports.push(await filedBy(world, (people[who] ?? cast.ada).memberId, { programmeId }));
    }
    const said: Said[] = [];
    const into = new Map<number, number>();
    for (let done = 0; done < 40; done++) {
      const [report, other, member] = [pick(reports.length), pick(reports.length), pick(people.length)];
      const [ref, onto, who] = [reports[report] as Feedback, reports[other] as Feedback, people[member] ?? cast.ada];
      const pia: By = { actor: { ...cast.pia, staff: true }, now: world.clock() };
      const at = said.findIndex((each) => each.report === report && each.member === member);
      const merged = into.has(report);
      const deed = pick(5);
      if (deed < 2 && by[report] !== member) {
        const voiced = await feedback.voice(ref, who, "seen", world.clock()).then(() => true, refused);
        expect(voiced).toBe(!merged || at >= 0);
        if (voiced && at < 0) said.push({ report, member });
      }
      if (deed === 2 && at >= 0 && (await feedback.unvoice(ref, who).then(() => true, refused))) said.splice(at, 1);
      if (deed === 3 && !merged && (await merge(deps, ref, onto, pia).then(() => true, refused)))
        into.set(report, other);
      if (deed === 4 && merged && (await split(deps, ref, pia).then(() => true, refused))) into.delete(report);
      const board = boardOf(await feedback.all(programmeId));
      for (const [n, { feedbackId }] of reports.entries()) {
        if (into.has(n)) continue;
        const row = board.find((each) => each.feedbackId === feedbackId);
        expect([row?.others, row?.seen]).toEqual([
          naiveCount({ n, by, said, into }).length,
          said.filter((each) => each.report === n).length,
        ]);
      }
    }
  },
);

function refused(problem: unknown): false {
  expect(problem).toBeInstanceOf(Problem);
  return false;
}
