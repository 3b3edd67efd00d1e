import { expect, test } from "vitest";
import type { ClockDeps } from "../../functions/ideas/clock-deps.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { reconcile } from "../../functions/ideas/reconcile.ts";
import type { Retry, Table } from "../../functions/platform/table.ts";
import { type CountDeps, clockDepsOf } from "../../functions/support/count-deps.ts";
import { countSupport } from "../../functions/support/count-support.ts";
import { recountIdea } from "../../functions/support/recount-idea.ts";
import { supportRoutes } from "../../functions/support/routes.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { standingCache } from "../../functions/support/standing-cache.ts";
import { supportStore } from "../../functions/support/store.ts";
import { as, castApp } from "../api/client.ts";
import { cast } from "../cast.ts";
import { gatheringIdea, newMembers } from "../gathering.ts";
import { type Stream, streamOf } from "../stream.ts";
import { createWorld, seededRandom, type World } from "../world.ts";
import { faultsAtRest, type Told } from "./at-rest.ts";
import { allFaults, disturb, type Met } from "./client-faults.ts";
import { badDelivery, deliveries } from "./deliveries.ts";

const hastily: Retry = {
  attempts: 8,
  baseMs: 1,
  giveUpAfterMs: 10_000,
  random: Math.random,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
/** A clock that moves with every look at it, so that no two acts share an instant. */
const ticking = (world: World) => () => {
  world.pass(5);
  return world.clock();
};
const apiOn = (table: Table, clock: () => Date) =>
  castApp({ clock }).route(
    "/api",
    supportRoutes({
      support: supportStore(table, hastily),
      belongs: async () => false,
      standings: standingCache((ideaId) => readStanding(table, ideaId)),
      listIdeas: async () => ({ ideas: [] }),
    }),
  );

test("one member sends the same support twenty times at once: one is stored, and all are told the same date", async () => {
  const world = await createWorld();
  const idea = await gatheringIdea(world);
  const app = apiOn(world.table, ticking(world));
  const sent = Array.from({ length: 20 }, () =>
    as(app, "bo").put<{ givenAt: string; supporters: number }>(`/api/ideas/${idea.ideaId}/support`),
  );
  const answers = await Promise.all(sent);
  expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200));
  expect(new Set(answers.map((answer) => answer.body.givenAt)).size).toBe(1);
  expect(new Set(answers.map((answer) => answer.body.supporters))).toEqual(new Set([1]));
  await reconcile({ ...clockDepsOf({ table: world.table, clock: world.clock }), resolvedClock }, world.clock());
  expect(await faultsAtRest(world, idea, new Map([[cast.bo.memberId, true]]))).toEqual([]);
  world.close();
});

const resolvedClock = async () => "waiting" as const;
const members = Number(process.env.STORM_MEMBERS ?? 200);
/** With odd seeds the top is in reach and review opens in the middle of the storm; with even ones it is not. */
const clockFor = (seed: number) => ({
  firstWindowDays: 30,
  milestones: [
    { supporters: members / 5, extraDays: 20 },
    { supporters: members / 2, extraDays: 10 },
    { supporters: seed % 2 === 1 ? members * 0.6 : members * 5, extraDays: 0 },
  ],
});

/** 200 members press twice each, a third then withdraws, some come back, while batches go astray. */
async function storm(seed: number): Promise<{ wrong: string[]; after: string[]; met: Met; idea: IdeaCard }> {
  const world = await createWorld({ seed });
  const stream = await streamOf(world);
  const idea = await gatheringIdea(world, { shards: 4, clock: clockFor(seed) });
  const { table, disturbance: met } = world.through((client) => disturb(client, seed, allFaults));
  const clock = ticking(world);
  const told: Told = new Map();
  const counting = countingUnder(table, clock, stream, seed);
  const app = apiOn(table, clock);
  let open = true;
  const pump = (async () => {
    while (open) await counting.turn();
  })();
  const acts = newMembers(world, members).map((member, i) => memberActs(app, idea, member, seed + i * 31, told));
  await Promise.all([pump, Promise.all(acts).finally(() => (open = false))]);
  await untilQuiet(counting.turn, counting.isQuiet);
  const deps: ClockDeps = clockDepsOf({ table, clock, retry: hastily });
  /** A run that looked at the idea and failed at nothing; one that broke off goes on behind it first. */
  const settled = () =>
    untilQuiet(
      async () => {},
      async () => {
        const { looked, failures } = await reconcile({ ...deps, resolvedClock }, clock());
        return looked > 0 && failures.length === 0;
      },
    );
  await settled();
  const wrong = await faultsAtRest(world, idea, told);

  world.time.now = new Date(Date.parse(idea.endsAt ?? "") + 40 * 86_400_000);
  await settled();
  const after = await faultsAtRest(world, idea, told);
  const ended = (await readStanding({ client: world.raw, name: table.name }, idea.ideaId))?.card.stage;
  if (ended === "gathering") after.push("the idea still gathers after its last deadline");
  stream.close();
  world.close();
  return { wrong, after, met, idea };
}

/** Presses twice at once; then maybe withdraws, and maybe gives again. What was answered must hold. */
async function memberActs(
  app: ReturnType<typeof apiOn>,
  idea: IdeaCard,
  memberId: (typeof cast)["bo"]["memberId"],
  seed: number,
  told: Told,
) {
  const random = seededRandom(seed);
  const member = as(app, { memberId, name: "Fan", lang: "fr", roles: [] });
  const path = `/api/ideas/${idea.ideaId}/support`;
  const tell = (statuses: number[], supported: boolean) => {
    if (statuses.includes(200)) told.set(memberId, supported);
    else if (statuses.some((status) => status >= 500)) told.set(memberId, undefined);
  };
  await pause(random() * 1_500);
  tell(
    (await Promise.all([member.put(path), member.put(path)])).map((answer) => answer.status),
    true,
  );
  if (random() > 0.3) return;
  await pause(random() * 300);
  tell([(await member.delete(path)).status], false);
  if (random() < 0.4) tell([(await member.put(path)).status], true);
}

/** The counting side: what the stream tells goes astray on its way, messages too. */
function countingUnder(table: Table, clock: () => Date, stream: Stream, seed: number) {
  const random = seededRandom(seed * 7);
  const delivery = deliveries(seed, badDelivery);
  const messages: string[] = [];
  const later: CountDeps["later"] = async (ideaId) => {
    if (random() < 0.2) return;
    messages.push(ideaId, ...(random() < 0.2 ? [ideaId] : []));
  };
  const deps: CountDeps = { table, clock, later, retry: hastily };
  async function count(batch: Parameters<typeof countSupport>[1]): Promise<void> {
    const { batchItemFailures } = await countSupport(deps, batch);
    if (batchItemFailures.length > 0) delivery.again([...batch]);
  }
  return {
    /** Two batches at a time: enough to meet each other on a shard. */
    async turn() {
      const batches = delivery.arriving(await stream.records());
      for (let i = 0; i < batches.length; i += 2) await Promise.all(batches.slice(i, i + 2).map(count));
      await Promise.all(messages.splice(0, 2).map((ideaId) => recountIdea(deps, ideaId).catch(() => {})));
      await pause(50);
    },
    isQuiet: async () => delivery.holding() === 0,
  };
}

async function untilQuiet(turn: () => Promise<void>, isQuiet: () => Promise<boolean>): Promise<void> {
  for (let turns = 0; turns < 60; turns++) {
    await turn();
    if (await isQuiet().catch(() => false)) return;
  }
  throw new Error("It never came to rest");
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const seeds = process.env.STORM_SEED ? [Number(process.env.STORM_SEED)] : Array.from({ length: 20 }, (_, i) => i + 1);
test.concurrent.for(seeds)(
  "200 members, each twice, some withdrawing, all faults: at rest all agrees (seed %i)",
  // Seed 7 was seen to fail on a crowded machine and to pass again; its cause is not known yet (docs/reliability.md).
  { retry: 1 },
  async (seed, { expect: expectHere }) => {
    const { wrong, after, met } = await storm(seed);
    expectHere({ seed, wrong, after }).toEqual({ seed, wrong: [], after: [] });
    expectHere(Math.min(met.conflict, met.throttle, met.timeoutBefore, met.timeoutAfter)).toBeGreaterThan(0);
  },
);
