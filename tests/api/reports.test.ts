import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardItem } from "../../functions/ideas/card-item.ts";
import type { IdeaCard, IdeaRecord } from "../../functions/ideas/contract.ts";
import { rankIdeas } from "../../functions/ideas/rank-ideas.ts";
import { MemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { Case } from "../../functions/reports/contract.ts";
import { type CastName, cast } from "../cast.ts";
import { createPlatform, type Platform, published } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const report = (who: CastName, target: string, input: object = { reason: 1 }) =>
  platform.as(who).put<ProblemBody & { reportId: string }>(`/api/reports/${target}`, input);
const cases = async () => (await platform.as("mo").get<{ cases: Case[] }>("/api/studio/reports")).body.cases;
const settle = (target: string, input: object) =>
  platform.as("mo").put<ProblemBody>(`/api/studio/reports/${target}`, input);
const mine = async (who: CastName) =>
  (await platform.as(who).get<{ reports: { target: string; outcome?: string }[] }>("/api/reports")).body.reports;

async function commented(): Promise<{ card: IdeaCard; target: string; path: string }> {
  const card = await published(platform);
  const path = `/api/ideas/${card.ideaId}/comments`;
  const { body } = await platform
    .as("bo")
    .post<{ commentId: string }>(path, { text: "Achetez ailleurs !", lang: "fr" });
  return { card, target: `${card.ideaId}.${body.commentId}`, path: `${path}/${body.commentId}` };
}

describe("reporting", () => {
  test("is taken once a member and thing, with a rule of the circle or the law, and waits as one case", async () => {
    const { target } = await commented();
    const [first, again] = [await report("ada", target), await report("ada", target, { reason: 2 })];
    expect([first.status, again.status, again.body.reportId]).toEqual([200, 200, first.body.reportId]);
    await report("cleo", target, { reason: "unlawful", word: "C’est une arnaque." });
    expect((await cases()).find((each) => each.target === target)).toMatchObject({ reports: 2, rev: 2 });
    const { body } = await platform.as("mo").get<{ reports: object[] }>(`/api/studio/reports/${target}`);
    expect(body).toMatchObject({ comment: { text: "Achetez ailleurs !" } });
    expect(body.reports).toEqual(expect.arrayContaining([expect.objectContaining({ reason: "unlawful" })]));
    expect(JSON.stringify(body.reports)).not.toContain(cast.ada.memberId);
  });

  test.each([
    ["a rule that the circle lacks", { reason: 3 }, { path: "reason", code: "too-large", limit: 2 }],
    ["no reason", {}, { path: "reason", code: "not-accepted" }],
    ["ten thousand emoji", { reason: 1, word: "🎉".repeat(10_000) }, { path: "word", code: "too-long", limit: 1_000 }],
  ])("with %s is refused", async (_, input, issue) => {
    const { target } = await commented();
    const { status, body } = await report("ada", target, input);
    expect([status, body.issues]).toEqual([400, [issue]]);
  });

  test("of what is not there, or is gone, is not found", async () => {
    const { target, path } = await commented();
    await platform.as("bo").delete(path);
    expect((await report("ada", target)).status).toBe(404);
    expect((await report("ada", "ide_000000000000")).status).toBe(404);
  });
});

describe("settling", () => {
  test("keeps a comment and tells whoever reported it; the case leaves the list, and opens again with a new report", async () => {
    const { target } = await commented();
    await report("ada", target);
    expect((await settle(target, { outcome: "kept", rev: 1 })).status).toBe(204);
    expect((await cases()).map((each) => each.target)).not.toContain(target);
    expect(await mine("ada")).toEqual(expect.arrayContaining([expect.objectContaining({ target, outcome: "kept" })]));
    expect((await settle(target, { outcome: "kept", rev: 1 })).status).toBe(204);
    await report("cleo", target);
    expect((await cases()).find((each) => each.target === target)).toMatchObject({ rev: 2 });
  });

  test("takes a comment away by a named rule, with reasons, and says so in its place", async () => {
    const { target, path } = await commented();
    await platform.as("ada").post(path.replace(/\/com_.*/, ""), {
      text: "Merci de rester entre nous.",
      lang: "fr",
      parentId: target.split(".")[1],
    });
    await report("ada", target, { reason: 2 });
    const removal = { outcome: "removed", rev: 1, reason: 2, message: "C’est de la publicité." };
    expect((await settle(target, { ...removal, message: " " })).status).toBe(400);
    expect((await settle(target, { ...removal, reason: 3 })).status).toBe(400);
    expect((await settle(target, removal)).status).toBe(204);
    const { body } = await platform.as().get(path);
    expect(body).toMatchObject({ text: "", gone: { by: "moderation", ruleNumber: 2 } });
    expect(await mine("ada")).toEqual(
      expect.arrayContaining([expect.objectContaining({ target, outcome: "removed" })]),
    );
  });

  test("on a case that grew meanwhile is refused, so that no report is answered unread", async () => {
    const { target } = await commented();
    await report("ada", target);
    await report("cleo", target, { reason: "unlawful" });
    expect((await settle(target, { outcome: "kept", rev: 1 })).body.code).toBe("reports-changed");
    expect((await mine("ada")).find((each) => each.target === target)?.outcome).toBeUndefined();
  });

  test("by two moderators at once is done once", async () => {
    const { target } = await commented();
    await report("ada", target);
    const second = { ...cast.mo, memberId: MemberId.parse("mem_m00000000002") };
    const removal = { outcome: "removed", rev: 1, reason: 1, message: "Non." };
    const both = await Promise.all([
      settle(target, removal),
      platform.as(second).put(`/api/studio/reports/${target}`, removal),
    ]);
    expect(both.map(({ status }) => status)).toEqual([204, 204]);
  });

  test("removes an idea for everyone at once, ranked copies included, and its author reads why", async () => {
    const card = await published(platform);
    await platform.as("bo").put(`/api/ideas/${card.ideaId}/support`);
    await platform.table.client.send(await supported(card.ideaId));
    await rankIdeas({ table: platform.table }, platform.clock());
    const ranked = async () => JSON.stringify((await platform.as().get("/api/ideas?sort=most-supported")).body);
    expect(await ranked()).toContain(card.ideaId);
    await report("bo", card.ideaId, { reason: 2 });
    const removal = { outcome: "removed", rev: 1, reason: 2, message: "C’est de la publicité." };
    expect((await settle(card.ideaId, removal)).status).toBe(204);
    expect(await ranked()).not.toContain(card.ideaId);
    expect((await platform.ideas.card(card.ideaId)).stage).toBe("removed");
    const { body } = await platform.as("ada").get<{ records: IdeaRecord[] }>(`/api/my/ideas/${card.ideaId}`);
    expect(body.records.at(-1)).toMatchObject({
      to: "removed",
      by: { kind: "moderator", name: "Mo Haddad" },
      why: { text: "C’est de la publicité.", lang: "fr", ruleNumber: 2 },
    });
    expect((await settle(card.ideaId, removal)).status).toBe(204);
    expect((await platform.as().get(`/api/ideas/${card.ideaId}/comments`)).status).toBe(404);
  });
});

/** The card as counting would leave it. */
async function supported(ideaId: IdeaCard["ideaId"]) {
  const Item = cardItem({ ...(await platform.ideas.card(ideaId)), supporters: 1 });
  return new PutCommand({ TableName: platform.table.name, Item });
}
