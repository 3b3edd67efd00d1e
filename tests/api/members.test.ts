import { afterAll, beforeAll, expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import type { Notice, ShownNotice } from "../../functions/notifications/contract.ts";
import { cast } from "../cast.ts";
import { createPlatform, drafted, type Platform, published, submitted } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

type Overview = {
  drafts: { ideaId: string }[];
  ideas: Pick<IdeaCard, "ideaId" | "stage">[];
  supports: { ideaId: string }[];
  notices: ShownNotice[];
};
const overview = async (who: "ada" | "bo") => (await platform.as(who).get<Overview>("/api/my/overview")).body;

test("a member's space shows their drafts, ideas, supports and notices, and nobody else's", async () => {
  const draft = await drafted(platform);
  platform.pass(1_000);
  const waiting = await submitted(platform);
  platform.pass(1_000);
  const gathering = await published(platform);
  await platform.as("bo").put(`/api/ideas/${gathering.ideaId}/support`);
  const notice: Notice = {
    memberId: cast.ada.memberId,
    at: platform.clock().toISOString(),
    kind: "published",
    ideaId: gathering.ideaId,
    title: gathering.title,
  };
  await platform.news.keep(notice, platform.clock());

  const adas = await overview("ada");
  expect(adas.drafts.map(({ ideaId }) => ideaId)).toEqual([draft.ideaId]);
  expect(adas.ideas.map(({ ideaId, stage }) => [ideaId, stage])).toEqual([
    [gathering.ideaId, "gathering"],
    [waiting.ideaId, "submitted"],
  ]);
  expect(adas.supports).toEqual([]);
  expect(adas.notices).toMatchObject([{ kind: "published", ideaId: gathering.ideaId, unread: true }]);

  const bos = await overview("bo");
  expect(bos).toMatchObject({ drafts: [], ideas: [], notices: [], supports: [{ ideaId: gathering.ideaId }] });
});

test("a language chosen is kept in the profile and spoken by the session at once", async () => {
  expect((await platform.as("ada").put("/api/my/language", { lang: "en" })).status).toBe(204);
  expect((await platform.members.member(cast.ada.memberId)).lang).toBe("en");
  expect(platform.spoken).toEqual(["en"]);
});

test("a language that no edition speaks is refused", async () => {
  const { status, body } = await platform.as("ada").put("/api/my/language", { lang: "de" });
  expect(status).toBe(400);
  expect(body).toMatchObject({ issues: [{ path: "lang", code: "not-accepted" }] });
});

test("signed out there is no space to show", async () => {
  expect((await platform.as().get("/api/my/overview")).status).toBe(401);
  expect((await platform.as().put("/api/my/language", { lang: "en" })).status).toBe(401);
});
