import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, test } from "vitest";
import type { Act } from "../../functions/acts/contract.ts";
import { actStore } from "../../functions/acts/store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { duesOf } from "../../functions/ideas/due.ts";
import type { Preview } from "../../functions/merging/contract.ts";
import type { MemberId } from "../../functions/platform/ids.ts";
import { CircleId } from "../../functions/platform/ids.ts";
import { keys } from "../../functions/platform/table.ts";
import { cast } from "../cast.ts";
import { gatheringIdea, newMembers } from "../gathering.ts";
import { carryAll, supportersNow } from "../merging.ts";
import { balconyInput, createPlatform, type Platform, story } from "./platform.ts";

const minute = 60_000;
const day = 86_400_000;
const why = "Les deux idées décrivent le même banc.";
let platform: Platform;
let supporters: MemberId[];
beforeAll(async () => {
  platform = await createPlatform();
  supporters = newMembers(platform, 8);
  for (const id of ["atelier", "autre"])
    await platform.circles.save(CircleId.parse(id), balconyInput, platform.clock());
  return () => platform.close();
});

/** A gathering idea with its words. */
async function idea(changes: Parameters<typeof gatheringIdea>[1] = {}): Promise<IdeaCard> {
  const card = await gatheringIdea(platform, changes);
  const Item = { ...keys.story(card.ideaId), v: 1, ideaId: card.ideaId, story, rev: 1, submittedAt: card.submittedAt };
  await platform.raw.send(new PutCommand({ TableName: platform.table.name, Item }));
  return card;
}
const pair = async () => [await idea({ title: "Le double" }), await idea({ title: "Le premier" })] as const;
const by = (member: MemberId) => platform.as({ ...cast.bo, memberId: member });
const give = (card: IdeaCard, member: MemberId | undefined) =>
  member && by(member).put(`/api/ideas/${card.ideaId}/support`);
const withdraw = (card: IdeaCard, member: MemberId | undefined) =>
  member && by(member).delete(`/api/ideas/${card.ideaId}/support`);
const mergeInto = (from: IdeaCard, into: IdeaCard, who: "mo" | "pia" = "mo", more: object = {}) =>
  platform.as(who).put<IdeaCard & { code: string }>(`/api/studio/merging/${from.ideaId}`, {
    into: into.ideaId,
    message: why,
    ...more,
  });
const splitFrom = (card: IdeaCard, from: IdeaCard, message?: string) =>
  platform.as("mo").put<IdeaCard & { code: string }>(`/api/studio/merging/${card.ideaId}/split`, {
    from: from.ideaId,
    ...(message && { message }),
  });
const carry = (from: IdeaCard, into: IdeaCard, closing = false) =>
  carryAll(platform.table, { ideaId: from.ideaId, into: into.ideaId }, platform.clock(), closing);
const now = (card: IdeaCard) => supportersNow(platform.table, card.ideaId);
const lasts = async (card: IdeaCard) => (await platform.ideas.records(card.ideaId)).at(-1);

test("supports follow, one per member, with the dates they were given; both timelines and the log say who and why", async () => {
  const [double, first] = await pair();
  const [a, b, c] = supporters;
  await give(double, a);
  await give(double, b);
  await give(first, b);
  await give(first, c);
  platform.pass(day);
  const { status, body } = await mergeInto(double, first);
  expect({ status, stage: body.stage, into: body.mergedInto }).toEqual({
    status: 200,
    stage: "merged",
    into: first.ideaId,
  });
  await carry(double, first);
  expect(await now(first)).toEqual(new Set([a, b, c]));
  const joined = { ideaId: double.ideaId, title: "Le double", lang: double.lang, into: first.ideaId };
  const mergedOf = async (member: MemberId | undefined) =>
    member && (await by(member).get(`/api/my/supports/merged?ideas=${double.ideaId},${first.ideaId}`)).body;
  for (const member of [a, b]) expect(await mergedOf(member)).toEqual({ merged: [joined] });
  expect(await mergedOf(c)).toEqual({ merged: [] });
  const many = Array.from({ length: 101 }, () => double.ideaId).join();
  for (const ideas of ["", "ide_1", many])
    expect((await by(a as MemberId).get(`/api/my/supports/merged?ideas=${ideas}`)).status).toBe(400);
  const view = await by(a as MemberId).get(`/api/ideas/${first.ideaId}/support`);
  expect(view.body).toMatchObject({
    supported: true,
    carriedFrom: double.ideaId,
    givenAt: new Date(platform.clock().getTime() - day).toISOString(),
  });
  expect(await lasts(double)).toMatchObject({
    to: "merged",
    by: { name: cast.mo.name },
    why: { text: why, lang: "fr" },
  });
  expect(await lasts(first)).toMatchObject({ kind: "took-in", other: { title: "Le double" }, why: { text: why } });
  const acts = await actStore(platform.table).ofMonth(platform.clock().toISOString().slice(0, 7));
  expect(acts.filter((act) => act.ideaId === double.ideaId)).toEqual([
    expect.objectContaining<Partial<Act>>({
      kind: "merged",
      memberId: cast.ada.memberId,
      by: { memberId: cast.mo.memberId, name: cast.mo.name, role: "moderator" },
      reasons: { text: why, lang: "fr" },
    }),
  ]);
  expect((await platform.as("bo").get(`/api/ideas/${double.ideaId}`)).status).toBe(404);
});

test("whoever withdrew there, or whose idea it is, is not carried; a preview says so before", async () => {
  const double = await idea();
  const first = await idea({ authorId: cast.bo.memberId, authorName: cast.bo.name });
  const [a, b, c] = supporters;
  for (const member of [a, b, c, cast.bo.memberId]) await give(double, member);
  await give(first, a);
  platform.pass(minute);
  await withdraw(first, a);
  await give(first, b);
  const { body } = await platform
    .as("pia")
    .get<{ preview: Preview }>(`/api/studio/merging/${double.ideaId}/into/${first.ideaId}`);
  expect(body.preview).toEqual({ duplicate: 4, survivor: 1, both: 1, stay: 2, total: 2 });
  await mergeInto(double, first, "pia");
  await carry(double, first, true);
  expect(await now(first)).toEqual(new Set([b, c]));
});

test("what a stale card let in after the merge is carried by the last look, and what it let out goes again", async () => {
  const [double, first] = await pair();
  const [a, b, c] = supporters as [MemberId, MemberId, MemberId];
  await give(double, a);
  await give(double, b);
  await mergeInto(double, first);
  await carry(double, first);
  platform.pass(1_000);
  await platform.support.give(double, c, platform.clock());
  await platform.support.withdraw(double, a, platform.clock());
  expect(await now(first)).toEqual(new Set([a, b]));
  await carry(double, first, true);
  expect(await now(first)).toEqual(new Set([b, c]));
});

test("split again: what only came along goes back, what was confirmed stays, a no to the one is a no to both", async () => {
  const [double, first] = await pair();
  const [came, confirmed, answered, left, both] = supporters as [MemberId, MemberId, MemberId, MemberId, MemberId];
  for (const member of [came, confirmed, answered, left, both]) await give(double, member);
  await give(first, both);
  await mergeInto(double, first);
  await carry(double, first, true);
  platform.pass(day);
  await give(first, confirmed);
  await by(answered).put(`/api/ideas/${first.ideaId}/support/answers`, { wouldTest: true });
  await withdraw(first, left);
  platform.pass(day);
  const { body } = await splitFrom(double, first, "Deux bancs, finalement.");
  expect(body.stage).toBe("gathering");
  await carry(double, first, true);
  expect(await now(first)).toEqual(new Set([confirmed, answered, both]));
  expect(await now(double)).toEqual(new Set([came, confirmed, answered, both]));
  expect(await lasts(first)).toMatchObject({ kind: "gave-back", other: { ideaId: double.ideaId } });
});

test("its clock stood still: the time left is as it was, and what is due moves with it", async () => {
  const [double, first] = await pair();
  platform.pass(10 * day);
  await mergeInto(double, first);
  platform.pass(7 * day);
  const { body } = await splitFrom(double, first);
  const later = (at: string | undefined) => new Date(Date.parse(at ?? "") + 7 * day).toISOString();
  expect(body).toMatchObject({ endsAt: later(double.endsAt), clockStartedAt: later(double.clockStartedAt) });
  expect(duesOf(body, platform.clock()).at(-1)?.for).toBe(body.endsAt);
});

test("two ideas into one: splitting one keeps whom the other brought as well", async () => {
  const first = await idea();
  const [one, two] = [await idea(), await idea()];
  const [a] = supporters as [MemberId];
  await give(one, a);
  await give(two, a);
  for (const double of [one, two]) {
    await mergeInto(double, first);
    await carry(double, first, true);
  }
  await splitFrom(one, first);
  await carry(one, first, true);
  expect(await now(first)).toEqual(new Set([a]));
  await splitFrom(two, first);
  await carry(two, first, true);
  expect(await now(first)).toEqual(new Set());
  expect(await now(two)).toEqual(new Set([a]));
});

test("merged, split and merged again, supports come along again", async () => {
  const [double, first] = await pair();
  const [a] = supporters as [MemberId];
  await give(double, a);
  await mergeInto(double, first);
  await splitFrom(double, first);
  expect((await mergeInto(double, first)).body.code).toBe("still-carrying");
  await carry(double, first, true);
  expect((await mergeInto(double, first)).status).toBe(200);
  await carry(double, first, true);
  expect(await now(first)).toEqual(new Set([a]));
});

describe("twice, crosswise, too late", () => {
  test("merged twice at once it is merged once; split twice it is split once", async () => {
    const [double, first] = await pair();
    const twice = await Promise.all([mergeInto(double, first), mergeInto(double, first, "pia")]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect((await platform.ideas.records(first.ideaId)).length).toBe(1);
    const again = await Promise.all([splitFrom(double, first), splitFrom(double, first)]);
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
    expect((await platform.ideas.records(first.ideaId)).length).toBe(2);
  });

  test("crosswise at once, one wins and the other is told", async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = await pair();
      const answers = await Promise.all([mergeInto(a, b), mergeInto(b, a, "pia")]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      const cards = await Promise.all([platform.ideas.card(a.ideaId), platform.ideas.card(b.ideaId)]);
      expect(cards.map(({ stage }) => stage).toSorted()).toEqual(["gathering", "merged"]);
    }
  });

  test("once the other is in review nothing is split; once it ended without an answer, the duplicate is let go", async () => {
    const move = async (card: IdeaCard, stage: "in_review" | "expired") => {
      const record = { kind: "stage", by: { kind: "clock" }, from: "gathering" } as const;
      const is = await platform.ideas.card(card.ideaId);
      await platform.ideas.take({ card: is, changes: { stage }, record, now: platform.clock() });
    };
    const [double, first] = await pair();
    await mergeInto(double, first);
    await move(first, "in_review");
    expect(await splitFrom(double, first)).toMatchObject({ status: 409, body: { code: "split-too-late" } });
    const [other, ended] = await pair();
    await mergeInto(other, ended);
    await move(ended, "expired");
    expect((await splitFrom(other, ended)).status).toBe(200);
  });
});

describe("what cannot be merged", () => {
  const refused = async (from: IdeaCard, into: IdeaCard, more: object = {}) => {
    const { status, body } = await mergeInto(from, into, "mo", more);
    return [status, body.code];
  };
  test("an idea with itself, with one of another circle, of another audience, or with none", async () => {
    const [a, b] = await pair();
    expect(await refused(a, a)).toEqual([422, "same-idea"]);
    expect(await refused(a, await idea({ circleId: CircleId.parse("autre") }))).toEqual([409, "other-circle"]);
    expect(await refused(a, await idea({ private: true }))).toEqual([409, "other-circle"]);
    expect(await refused(a, b, { into: "ide_000000000000" })).toEqual([404, "not-found"]);
  });
  test("what does not gather any more, or ends within the hour", async () => {
    const [a] = await pair();
    expect(await refused(a, await idea({ stage: "expired" }))).toEqual([409, "not-gathering"]);
    expect(await refused(await idea({ stage: "in_review" }), a)).toEqual([409, "not-gathering"]);
    const over = new Date(platform.clock().getTime() - 1).toISOString();
    expect(await refused(await idea({ endsAt: over }), a)).toEqual([409, "not-gathering"]);
    const soon = new Date(platform.clock().getTime() + 59 * minute).toISOString();
    expect(await refused(a, await idea({ endsAt: soon }))).toEqual([409, "ends-too-soon"]);
  });
  test("an idea that took others in, or that has gone into another already", async () => {
    const [double, first] = await pair();
    const third = await idea();
    await mergeInto(double, first);
    expect(await refused(first, third)).toEqual([409, "has-taken-in"]);
    expect(await refused(double, third)).toEqual([409, "not-gathering"]);
    expect(await refused(third, double)).toEqual([409, "not-gathering"]);
    expect((await splitFrom(double, third)).body.code).toBe("wrong-stage");
  });
  test("without a reason, by a rule that there is not, with fields that nobody knows", async () => {
    const [a, b] = await pair();
    expect(await refused(a, b, { message: "  " })).toEqual([400, "invalid-input"]);
    expect(await refused(a, b, { ruleNumber: 12 })).toEqual([400, "invalid-input"]);
    expect(await refused(a, b, { version: 1 })).toEqual([400, "invalid-input"]);
  });
});
