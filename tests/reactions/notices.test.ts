import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { followStore } from "../../functions/follows/store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { topics } from "../../functions/notifications/limits.ts";
import { usualChoice } from "../../functions/notifications/topics.ts";
import type { MemberId } from "../../functions/platform/ids.ts";
import { keys } from "../../functions/platform/table.ts";
import { supportStore } from "../../functions/support/store.ts";
import { cast } from "../cast.ts";
import { newMembers } from "../gathering.ts";
import { com, said, stepped } from "../happenings.ts";
import { newsOf } from "../news.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let news: ReturnType<typeof newsOf>;
beforeAll(async () => {
  world = await createWorld();
  news = newsOf(world);
});
afterAll(() => world.close());

const reached = { step: 1, supporters: 3, counted: 3, extraDays: 20, endsAt: "2026-05-01T09:00:00.000Z" };
const noticesOf = async (memberId: MemberId) => (await news.news.notices(memberId)).notices;
const supporters = async (idea: IdeaCard, n: number) => {
  const members = newMembers(world, n);
  await Promise.all(members.map((member) => supportStore(world.table).give(idea, member, world.clock())));
  return members;
};
async function settled(event: unknown) {
  await news.tell(event);
  await news.settle();
}

test.each([
  ["returned", { to: "returned" }],
  ["declined", { to: "declined" }],
  ["published", { to: "gathering" }],
  ["expired", { to: "expired" }],
  ["in_review", { to: "in_review" }],
  ["in_review", { kind: "milestone", to: "in_review", milestone: reached }],
  ["milestone", { kind: "milestone", to: "gathering", milestone: reached }],
  ["decided", { to: "approved" }],
  ["decided", { to: "not_approved" }],
  ["decided", { to: "parked" }],
  ["test_open", { to: "in_beta" }],
  ["launched", { to: "launched" }],
] as const)("its author is told once that it was %s", async (kind, changes) => {
  const { idea, record, event } = await stepped(world, changes);
  await settled(event);
  const first = await noticesOf(idea.authorId);
  expect(first).toMatchObject([{ kind, ideaId: idea.ideaId, at: record.at, title: idea.title, unread: true }]);
  world.pass(86_400_000);
  await settled(event);
  expect(await noticesOf(idea.authorId)).toEqual(first);
});

test("a step without a record, and an act of the author's own: the author is told nothing", async () => {
  const { idea, event } = await stepped(world, { to: "withdrawn", by: { kind: "author" } });
  await settled(event);
  await settled({ ...event, number: 99 });
  expect(await noticesOf(idea.authorId)).toEqual([]);
});

test("whoever supports or follows hears of a decision once, whoever withdrew does not", async () => {
  const { idea, event } = await stepped(world, { to: "approved" });
  const [stays = cast.bo.memberId, left = cast.bo.memberId, both = cast.bo.memberId] = await supporters(idea, 3);
  const [follower = cast.bo.memberId] = newMembers(world, 1);
  for (const member of [both, follower, idea.authorId])
    await followStore(world.table).follow(member, { ideaId: idea.ideaId }, idea.title, world.clock());
  world.pass(1_000);
  await supportStore(world.table).withdraw(idea, left, world.clock());
  await settled(event);
  await settled(event);
  for (const member of [stays, both, follower, idea.authorId]) expect(await news.kinds(member)).toEqual(["decided"]);
  expect(await news.kinds(left)).toEqual([]);
});

test("a crowd of several pages is told whole, in whatever order and however often its messages come", async () => {
  const { idea, event } = await stepped(world, { to: "in_review" }, { shards: 1 });
  const members = await supporters(idea, 110);
  await news.tell(event);
  const [first] = news.waiting.notices;
  // Delivered twice, so that its chain goes on twice.
  await news.tell(first);
  news.waiting.notices.reverse();
  await news.settle();
  const told = await Promise.all(members.map((member) => news.kinds(member)));
  expect(told.filter((kinds) => kinds.join() !== "in_review")).toEqual([]);
});

test("a person's followers hear when they publish; the idea's supporters need not be told", async () => {
  const { idea, event } = await stepped(world, { to: "gathering" });
  const [follower = cast.bo.memberId] = newMembers(world, 1);
  await followStore(world.table).follow(follower, { memberId: idea.authorId }, "Ada", world.clock());
  await settled(event);
  expect(await noticesOf(follower)).toMatchObject([{ kind: "published", as: "follower", by: idea.authorName }]);
});

test("of a private idea only members of its circle hear", async () => {
  const { idea, event } = await stepped(world, { to: "expired" }, { private: true });
  const [belongs = cast.bo.memberId, gone = cast.bo.memberId] = await supporters(idea, 2);
  const Item = { ...keys.circleMember(idea.circleId, belongs), v: 1, memberId: belongs, joinedAt: idea.submittedAt };
  await world.raw.send(new PutCommand({ TableName: world.table.name, Item }));
  await settled(event);
  expect([await news.kinds(belongs), await news.kinds(gone)]).toEqual([["expired"], []]);
});

test("an answer is told to whom it answers, a comment to the author, and nobody hears of their own", async () => {
  const { idea } = await stepped(world, {});
  const [bo = cast.bo.memberId, cleo = cast.bo.memberId] = newMembers(world, 2);
  const first = await said(world, idea, com(1), bo);
  await settled({ type: "comment.posted", ...first, official: false });
  const answer = { ...(await said(world, idea, `${com(1)}.${com(2)}`, cleo)), parentId: first.commentId };
  await settled({ type: "comment.posted", ...answer, official: false });
  await settled({ type: "comment.posted", ...answer, official: false });
  const own = { ...(await said(world, idea, `${com(1)}.${com(3)}`, bo)), parentId: first.commentId };
  await settled({ type: "comment.posted", ...own, official: false });
  expect(await noticesOf(idea.authorId)).toMatchObject([{ kind: "comment", about: first.commentId }]);
  expect(await noticesOf(bo)).toMatchObject([{ kind: "reply", about: answer.commentId, by: "Bo Lindqvist" }]);
  expect(await news.kinds(cleo)).toEqual([]);
});

test("an update reaches supporters and followers, a credit its writer, an outcome its reporter", async () => {
  const { idea } = await stepped(world, {});
  const [bo = cast.bo.memberId] = await supporters(idea, 1);
  const update = await said(world, idea, "upd_0000000000000001", idea.authorId);
  await settled({ type: "update.posted", ...update });
  world.pass(60_000);
  const credited = await said(world, idea, com(9), bo, { creditedAt: world.clock().toISOString() });
  await settled({ type: "comment.credited", ...credited });
  world.pass(60_000);
  const report = { reportId: "rep_000000000001", reporterId: bo, ideaId: idea.ideaId };
  const settledAt = world.clock().toISOString();
  await settled({ type: "report.settled", ...report, outcome: "removed", settledAt });
  expect(await news.kinds(bo)).toEqual(["report_upheld", "credited", "update"]);
  expect(await news.kinds(idea.authorId)).toEqual([]);
});

test("who chose not to hear of something is not told of it", async () => {
  const { idea, event } = await stepped(world, { to: "approved" });
  const choices = { ...usualChoice, "own-outcome": "none" } as const;
  expect(Object.keys(choices)).toHaveLength(topics.length);
  await news.contacts.choose(idea.authorId, { choices, digestHour: 8 });
  await settled(event);
  expect(await news.kinds(idea.authorId)).toEqual([]);
});
