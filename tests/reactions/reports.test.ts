import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { eventsOf } from "../../functions/events/from-stream.ts";
import { queuesFor } from "../../functions/events/routing.ts";
import type { Feedback } from "../../functions/feedback/contract.ts";
import { feedbackStore } from "../../functions/feedback/store.ts";
import { act, merge, split, type TriageDeps } from "../../functions/feedback/triage.ts";
import type { ToldInput } from "../../functions/feedback/triage-contract.ts";
import { assigned, labelled, moved, spoken } from "../../functions/feedback/triage-steps.ts";
import { triageStore } from "../../functions/feedback/triage-store.ts";
import { cast } from "../cast.ts";
import { newsOf } from "../news.ts";
import { type Stream, streamOf } from "../stream.ts";
import { enrolledAs, filedBy, newWordsId } from "../under-test.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let stream: Stream;
let news: ReturnType<typeof newsOf>;
let deps: TriageDeps & { feedback: ReturnType<typeof feedbackStore> };
beforeAll(async () => {
  world = await createWorld();
  stream = await streamOf(world);
  news = newsOf(world);
  deps = { feedback: feedbackStore(world.table), triage: triageStore(world.table) };
});
afterAll(() => {
  stream.close();
  world.close();
});

let first: Feedback;
let second: Feedback;
beforeEach(async () => {
  first = await filedBy(world, cast.bo.memberId, { title: "The hinge creaks" });
  const { programmeId } = first;
  second = await filedBy(world, cast.ada.memberId, { programmeId, title: "Elle grince", lang: "fr" });
  for (const who of ["ada", "bo", "mo"] as const) await enrolledAs(world, programmeId, who);
  await heard();
});

const by = () => {
  world.pass(1_000);
  return { actor: { memberId: cast.pia.memberId, name: cast.pia.name, staff: true }, now: world.clock() };
};
const words = (text: string): ToldInput => ({ wordsId: newWordsId(world), text, lang: "en" });

/** Tells what the stream says happened, twice, and answers what everybody finds among their notices since. */
async function heard() {
  const events = (await stream.records()).flatMap(eventsOf).filter((event) => queuesFor(event).includes("notices"));
  for (let n = 0; n < 2; n++) for (const event of events) if (event.type === "feedback.acted") await news.tell(event);
  const of = async (who: "ada" | "bo" | "mo" | "pia" | "cleo") => {
    const { notices } = await news.news.notices(cast[who].memberId);
    const fresh = notices.filter(({ at }) => at > since);
    return fresh.map(({ kind, title, also, why, as }) => [kind, title, also ?? why?.text, as]);
  };
  const found = {
    ada: await of("ada"),
    bo: await of("bo"),
    mo: await of("mo"),
    pia: await of("pia"),
    cleo: await of("cleo"),
  };
  since = world.clock().toISOString();
  return found;
}
let since = "";

test("what the team asks, answers and closes reaches whoever filed it, with its words; arranging reaches no tester", async () => {
  await act(deps, first, by(), (report) => labelled(report, ["rain"]));
  expect(await heard()).toMatchObject({ ada: [], bo: [], mo: [], pia: [] });
  await act(deps, first, by(), (report) => assigned(report, { memberId: cast.cleo.memberId, name: cast.cleo.name }));
  expect(await heard()).toMatchObject({ bo: [], cleo: [["feedback_assigned", first.title, undefined, "member"]] });
  const asking = words("Which wall?");
  const move = { to: "needs_info", read: "new", words: asking } as const;
  await act(deps, first, by(), (report) => moved(report, move, world.clock()), { words: asking });
  expect((await heard()).bo).toEqual([["feedback_asked", first.title, "Which wall?", "reporter"]]);
  await act(deps, first, by(), (report) => spoken(report, world.clock()), { words: words("We saw it.") });
  expect(await heard()).toMatchObject({
    ada: [],
    bo: [["feedback_answered", first.title, "We saw it.", "reporter"]],
    mo: [],
    pia: [],
  });
});

test("whoever filed a duplicate hears of the merge, of what becomes of the other, and of the split", async () => {
  await deps.feedback.voice(second, { memberId: cast.mo.memberId, name: cast.mo.name }, "seen", world.clock());
  await merge(deps, second, first, by());
  expect(await heard()).toMatchObject({
    ada: [["feedback_merged", second.title, first.title, "reporter"]],
    bo: [],
    mo: [],
    pia: [],
  });
  const fixed = { to: "fixed", read: "new", fixedIn: "Prototype 3" } as const;
  await act(deps, first, by(), (report) => moved(report, fixed, world.clock()));
  expect(await heard()).toMatchObject({
    ada: [["feedback_fixed", first.title, "Prototype 3", "follower"]],
    bo: [["feedback_fixed", first.title, "Prototype 3", "reporter"]],
    mo: [["feedback_fixed", first.title, "Prototype 3", "follower"]],
    pia: [],
  });
  await split(deps, second, by());
  expect((await heard()).ada).toEqual([["feedback_split", second.title, first.title, "reporter"]]);
});

test("whoever has left a test hears of their own reports alone", async () => {
  await deps.feedback.follow(first, { memberId: cast.mo.memberId, name: cast.mo.name }, true);
  for (const who of ["mo", "bo"] as const) await enrolledAs(world, first.programmeId, who, "removed");
  const closing = words("It is meant so.");
  const close = { to: "closed", read: "new", words: closing } as const;
  await act(deps, first, by(), (report) => moved(report, close, world.clock()), { words: closing });
  expect(await heard()).toMatchObject({
    bo: [["feedback_closed", first.title, "It is meant so.", "reporter"]],
    mo: [],
  });
});
