import fc from "fast-check";
import { expect, test } from "vitest";
import { enrolmentActs } from "../../functions/enrolment/act.ts";
import { complete } from "../../functions/enrolment/complete.ts";
import { endOffer } from "../../functions/enrolment/end-offer.ts";
import { fillSeats } from "../../functions/enrolment/fill-seats.ts";
import { seatedStatuses } from "../../functions/enrolment/lifecycle.ts";
import { programmeMemory } from "../../functions/enrolment/programme-memory.ts";
import { enrolmentStep } from "../../functions/enrolment/steps.ts";
import { MemberId, ProgrammeId } from "../../functions/platform/ids.ts";
import { Problem } from "../../functions/platform/problem.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { written } from "../../functions/programmes/draft.ts";
import { assertStep, type ProgrammeStage } from "../../functions/programmes/lifecycle.ts";
import { application } from "../enrolling.ts";
import { seatsInMemory } from "../enrolments-in-memory.ts";
import { programmeInput } from "../programmes.ts";
import { seededRandom } from "../world.ts";

const people = 6;
const hour = 3_600_000;
const programmeId = ProgrammeId.parse("prg_000000000001");
const who = (n: number) =>
  ({ memberId: MemberId.parse(`mem_00000000000${n}`), name: `Fan ${n}`, lang: "fr", roles: [] }) as const;

/** A programme, its people, and a clock, all in memory: the same acts and reactions as on the table. */
function life() {
  const enrolments = seatsInMemory();
  let time = Date.parse("2026-03-02T09:00:00.000Z");
  const at = new Date(time).toISOString();
  const variants = [{ variantId: "small", name: { fr: "Petit", en: "Small" }, seats: 2 }];
  let programme: Programme = written(
    { programmeId, stage: "recruiting", version: 1, createdAt: at, termsVersion: 1, termsChangedAt: at },
    { ...programmeInput, variants },
  );
  const programmes = {
    findCard: async () => programme,
    programme: async () => programme,
    cards: async () => [programme],
  };
  const deps = {
    ...{ enrolments, programmes, remembered: programmeMemory(programmes), chance: seededRandom(1) },
    ...{ supportsOne: async () => false, belongs: async () => false },
    // Nothing here is private, so nothing is looked up.
    table: { client: undefined as never, name: "" },
  };
  const acts = enrolmentActs(deps);
  const now = () => new Date(time++);
  const change = (changes: Partial<Programme>) => {
    programme = { ...programme, ...changes, version: programme.version + 1 };
  };
  /** A card may be remembered for a moment after it closed: what follows makes that good (`followEnrolment`). */
  const followed = async (act: Promise<unknown>) => {
    await act;
    if (programme.stage === "closed") await complete(enrolments, programmeId, now());
  };
  return {
    enrolments,
    programme: () => programme,
    apply: (n: number) => followed(acts.apply(programmeId, application, who(n), now())),
    fail: (n: number) =>
      acts.apply(programmeId, { ...application, answers: [{ questionId: "wall", options: ["none"] }] }, who(n), now()),
    leave: (n: number) => acts.leave(programmeId, who(n), now()),
    again: (n: number) => followed(acts.queueAgain(programmeId, who(n), now())),
    accept: (n: number, older: boolean) =>
      acts.accept(programmeId, programme.termsVersion - (older ? 1 : 0), who(n), now()),
    async remove(n: number) {
      const before = await enrolments.of(programmeId, who(n).memberId);
      if (before) await enrolments.take(before, enrolmentStep.removed(before, { by: "Pia", why: "…" }, now()));
    },
    fill: () => fillSeats(deps, programmeId, "small", now()),
    pass: async (hours: number) => {
      time += hours * hour;
      for (const each of enrolments.everybody()) await endOffer(enrolments, each, new Date(time));
    },
    grow: async () =>
      change({ variants: variants.map((each) => ({ ...each, seats: (programme.variants[0]?.seats ?? 0) + 1 })) }),
    reword: async () => change({ termsVersion: programme.termsVersion + 1 }),
    async step(to: ProgrammeStage) {
      assertStep(programme.stage, to, "product");
      change({ stage: to, ...(to === "closed" && { closedAt: new Date(time).toISOString() }) });
      if (to === "closed") await complete(enrolments, programmeId, now());
    },
  };
}
type Life = ReturnType<typeof life>;

/** Refusals are the rules at work; anything else that is thrown is a fault. */
async function refusedOr(act: () => Promise<unknown>): Promise<void> {
  await act().catch((error) => {
    if (!(error instanceof Problem)) throw error;
  });
}

/** What must hold after every single act. */
function lawful({ enrolments, programme }: Life): void {
  const everybody = enrolments.everybody();
  const { variants, stage, termsVersion } = programme();
  const holders = everybody.filter(({ status }) => seatedStatuses.includes(status));
  expect(enrolments.seats().toSorted()).toEqual(
    holders.map(({ seat, memberId }) => `${seat?.number} ${memberId}`).toSorted(),
  );
  expect(new Set(holders.map(({ seat }) => seat?.number)).size).toBe(holders.length);
  expect(holders.length).toBeLessThanOrEqual(variants[0]?.seats ?? 0);
  expect(enrolments.list()).toEqual(
    everybody
      .filter(({ status }) => status === "waiting")
      .map(({ since, memberId }) => `${since}#${memberId}`)
      .toSorted(),
  );
  for (const { status, seat, acceptBy, acceptedAt, termsVersion: accepted, removal } of everybody) {
    expect(seat !== undefined).toBe(seatedStatuses.includes(status));
    expect(acceptBy !== undefined).toBe(status === "seated");
    if (status === "active" || status === "completed") expect(acceptedAt).toBeDefined();
    expect(accepted ?? 0).toBeLessThanOrEqual(termsVersion);
    expect(removal !== undefined).toBe(status === "removed");
    if (stage === "closed") expect(["active", "seated", "waiting"]).not.toContain(status);
    if (status === "unplaced") expect(stage).toBe("closed");
  }
}

type Command = fc.AsyncCommand<Record<string, never>, Life>;
const command = (name: string, act: (real: Life) => Promise<unknown>): Command => ({
  check: () => true,
  toString: () => name,
  async run(_, real) {
    const before = real.enrolments.list();
    await refusedOr(() => act(real));
    lawful(real);
    // Whoever still waits keeps their order; nobody new stands before them.
    const still = before.filter((place) => real.enrolments.list().includes(place));
    expect(real.enrolments.list().slice(0, still.length)).toEqual(still);
  },
});

const ofSomebody = (name: string, act: (real: Life, n: number) => Promise<unknown>) =>
  fc.nat(people - 1).map((n) => command(`${name} ${n}`, (real) => act(real, n)));
const commands = [
  ofSomebody("apply", (real, n) => real.apply(n)),
  ofSomebody("apply", (real, n) => real.apply(n)),
  ofSomebody("apply and fail", (real, n) => real.fail(n)),
  ofSomebody("leave", (real, n) => real.leave(n)),
  ofSomebody("queue again", (real, n) => real.again(n)),
  ofSomebody("accept", (real, n) => real.accept(n, false)),
  ofSomebody("accept older terms", (real, n) => real.accept(n, true)),
  ofSomebody("remove", (real, n) => real.remove(n)),
  fc.constant(command("fill", (real) => real.fill())),
  fc.constantFrom(1, 40, 50).map((hours) => command(`${hours} hours pass`, (real) => real.pass(hours))),
  fc.constant(command("one seat more", (real) => real.grow())),
  fc.constant(command("other terms", (real) => real.reword())),
  fc.constantFrom<ProgrammeStage>("running", "closed").map((to) => command(to, (real) => real.step(to))),
];

test("whatever people, the team and the clock do in whatever order, no state comes about that the rules forbid", async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 40 }), async (sequence) => {
      const real = life();
      await fc.asyncModelRun(() => ({ model: {}, real }), sequence);
      await refusedOr(() => real.fill());
      const { stage, variants } = real.programme();
      // At rest nobody waits while a seat is free.
      if (stage === "closed") expect(real.enrolments.list()).toEqual([]);
      else if (real.enrolments.list().length > 0) expect(real.enrolments.seats()).toHaveLength(variants[0]?.seats ?? 0);
      for (const { status } of real.enrolments.everybody()) met.add(status);
    }),
    { numRuns: 2_000 },
  );
  expect([...met].toSorted()).toEqual(
    ["active", "completed", "disqualified", "lapsed", "left", "removed", "seated", "unplaced", "waiting"].toSorted(),
  );
});
