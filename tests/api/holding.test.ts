import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actStore } from "../../functions/acts/store.ts";
import type { TalkView } from "../../functions/comments/talk-view.ts";
import type { CommentView } from "../../functions/comments/view.ts";
import { eventsOf } from "../../functions/events/from-stream.ts";
import { passesFilter } from "../../functions/events/stream-filters.ts";
import { MemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { type CastName, cast } from "../cast.ts";
import { streamOf } from "../stream.ts";
import { balcony, balconyInput, createPlatform, type Platform, published } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

type Who = CastName | SessionMember;
const say = (who: Who, ideaId: string, text: string, more = {}) =>
  platform.as(who).post<CommentView & ProblemBody>(`/api/ideas/${ideaId}/comments`, { text, lang: "fr", ...more });
const talk = async (who: Who | undefined, ideaId: string) =>
  (await platform.as(who).get<TalkView>(`/api/ideas/${ideaId}/comments`)).body;
const bad = "Quel gros mot, cette idée.";

async function answered(item: string, input: object, who: CastName = "mo") {
  platform.pass(1);
  const { status, body } = await platform.as(who).put<ProblemBody>(`/api/studio/desk/${item}/answer`, {
    kind: "held",
    input,
  });
  platform.pass(10_000);
  await platform.deliver();
  return { status, code: body.code };
}
const heldItem = async (ideaId: Parameters<Platform["acting"]["held"]["of"]>[0], who: CastName = "bo") => {
  const [held] = await platform.acting.held.of(ideaId, cast[who].memberId);
  return `held:${held?.heldId}`;
};

describe("a comment that matches a word list", () => {
  test("waits: its writer sees it marked, nobody else sees it anywhere, and nothing follows from it", async () => {
    const { ideaId } = await published(platform);
    const stream = await streamOf(platform);
    const { status, body } = await say("bo", ideaId, bad);
    expect([status, body.waits]).toEqual([200, true]);
    expect((await talk("bo", ideaId)).waiting).toMatchObject([{ text: bad, waits: true }]);
    for (const who of [undefined, "ada", "mo", "pia"] as const) {
      const seen = await talk(who, ideaId);
      expect(JSON.stringify(seen)).not.toContain("gros mot");
      expect(seen.comments).toBe(0);
    }
    expect((await platform.as().get(`/api/ideas/${ideaId}/comments/${body.commentId}`)).status).toBe(404);
    expect((await say("ada", ideaId, "Oui ?", { parentId: body.commentId })).status).toBe(404);
    expect((await platform.as("ada").put(`/api/reports/${ideaId}.${body.commentId}`, { reason: 1 })).status).toBe(404);
    const records = (await stream.records()).filter(({ dynamodb }) =>
      passesFilter("from-stream", dynamodb?.Keys ?? {}),
    );
    expect(records.flatMap(eventsOf).map(({ type }) => type)).not.toContain("comment.posted");
    stream.close();
  });

  test("released stands in its place in time; refused it is gone, with a rule and reasons on record", async () => {
    const { ideaId } = await published(platform);
    await say("bo", ideaId, bad);
    platform.pass(60_000);
    await say("ada", ideaId, "Plus tard.");
    await answered(await heldItem(ideaId), { outcome: "released" });
    const { threads, comments, waiting } = await talk("bo", ideaId);
    expect(threads.map(({ text }) => text)).toEqual(["Plus tard.", bad]);
    expect([comments, waiting]).toEqual([2, undefined]);
    platform.pass(1);
    await say("bo", ideaId, `${bad} Encore.`);
    platform.pass(1);
    await answered(await heldItem(ideaId), { outcome: "refused", reason: 1, message: "Dites-le autrement." });
    expect((await talk("bo", ideaId)).waiting).toBeUndefined();
    const acts = (await actStore(platform.table).concerning(cast.bo.memberId)).filter((act) => act.ideaId === ideaId);
    expect(acts.map(({ kind, by, reasons }) => [kind, by.role, reasons?.text])).toEqual([
      ["comment-refused", "moderator", "Dites-le autrement."],
      ["comment-held", "platform", undefined],
      ["comment-released", "moderator", undefined],
      ["comment-held", "platform", undefined],
    ]);
  });

  test("sent twice, or at once, waits once; its writer may take it back; both answers at once are one", async () => {
    const { ideaId } = await published(platform);
    await Promise.all(Array.from({ length: 6 }, () => say("bo", ideaId, bad)));
    expect((await talk("bo", ideaId)).waiting).toHaveLength(1);
    const item = await heldItem(ideaId);
    const both = await Promise.all([
      platform.as("mo").put(`/api/studio/desk/${item}/answer`, { kind: "held", input: { outcome: "released" } }),
      platform.as("noa").put(`/api/studio/desk/${item}/answer`, {
        kind: "held",
        input: { outcome: "refused", reason: 1, message: "Non." },
      }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const [waiting] = (await talk("bo", ideaId)).waiting ?? [];
    await platform.as("bo").delete(`/api/ideas/${ideaId}/comments/${waiting?.commentId}`);
    platform.pass(10_000);
    await platform.deliver();
    expect((await talk("bo", ideaId)).waiting).toBeUndefined();
    expect((await talk("bo", ideaId)).comments).toBe(0);
  });

  test("as an answer or an edit waits too; the wording before stays in sight until then", async () => {
    const { ideaId } = await published(platform);
    const { commentId } = (await say("bo", ideaId, "Une belle idée.")).body;
    const answer = await say("bo", ideaId, bad, { parentId: commentId });
    expect(answer.body.waits).toBe(true);
    const path = `/api/ideas/${ideaId}/comments/${commentId}`;
    await answered(await heldItem(ideaId), { outcome: "released" });
    expect((await talk(undefined, ideaId)).threads[0]?.answersShown).toMatchObject([{ text: bad }]);
    const edit = await platform.as("bo").put<CommentView>(path, { text: `Non, ${bad}`, lang: "fr", rev: 1 });
    expect(edit.body.waits).toBe(true);
    expect((await talk(undefined, ideaId)).threads[0]?.text).toBe("Une belle idée.");
    await answered(await heldItem(ideaId), { outcome: "released" });
    expect((await talk(undefined, ideaId)).threads[0]?.text).toBe(`Non, ${bad}`);
  });
});

describe("a circle's own thresholds", () => {
  test.each([
    ["its own word, whatever accents and capitals", "La CONCURRENCÉ fait mieux.", { words: ["concurrence"] }],
    ["more links than it allows", "https://a.example et www.b.example", { links: 2 }],
  ])("hold %s", async (_, text, why) => {
    const holding = { newAccountDays: 0, links: 1, words: { fr: ["concurrence"], en: [] } };
    await platform.circles.save(balcony, { ...balconyInput, holding }, platform.clock());
    const { ideaId } = await published(platform);
    expect((await say("bo", ideaId, text)).body.waits).toBe(true);
    const [held] = await platform.acting.held.of(ideaId, cast.bo.memberId);
    expect(held?.why).toEqual(why);
    expect((await say("bo", ideaId, "Concurrences et https://a.example")).body.waits).toBeUndefined();
  });

  test("hold newcomers for so many days, to the millisecond, and never the team", async () => {
    const holding = { newAccountDays: 3, links: 9, words: { fr: [], en: [] } };
    await platform.circles.save(balcony, { ...balconyInput, holding }, platform.clock());
    const { ideaId } = await published(platform);
    const newcomer = { memberId: MemberId.parse("mem_new000000000"), name: "Nour", lang: "fr", roles: [] } as const;
    await platform.members.saveMember({ ...newcomer, joinedAt: platform.clock().toISOString() });
    platform.pass(3 * 86_400_000 - 1);
    expect((await say(newcomer, ideaId, "Bonjour.")).body.waits).toBe(true);
    platform.pass(1);
    expect((await say(newcomer, ideaId, "Bonjour encore.")).body.waits).toBeUndefined();
    expect((await say("pia", ideaId, bad)).body.waits).toBeUndefined();
    await platform.circles.save(balcony, balconyInput, platform.clock());
  });
});
