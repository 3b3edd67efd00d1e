import { afterAll, beforeAll, expect, test } from "vitest";
import { eventsOf } from "../../functions/events/from-stream.ts";
import { queuesFor } from "../../functions/events/routing.ts";
import type { ShownNotice } from "../../functions/notifications/contract.ts";
import { usualChoice } from "../../functions/notifications/topics.ts";
import { createPlatform, type Platform, published } from "../api/platform.ts";
import { type CastName, cast } from "../cast.ts";
import { newsOf } from "../news.ts";
import { type Stream, streamOf } from "../stream.ts";

let platform: Platform;
let stream: Stream;
let news: ReturnType<typeof newsOf>;
beforeAll(async () => {
  platform = await createPlatform();
  stream = await streamOf(platform);
  news = newsOf(platform);
  for (const who of ["ada", "bo"] as const) await platform.contacts.remember(cast[who].memberId, `${who}@example.org`);
});
afterAll(() => {
  stream.close();
  platform.close();
});

/** What the table's stream leads to, delivered twice. */
async function toldOfAll() {
  const events = (await stream.records()).flatMap(eventsOf);
  for (const event of [...events, ...events]) if (queuesFor(event).includes("notices")) await news.tell(event);
  await news.settle();
}
const latest = async (who: CastName) =>
  (await platform.as(who).get<{ notices: ShownNotice[] }>("/api/my/notifications")).body.notices;
function settle(target: string, reason: 2 | "unlawful") {
  platform.pass(60_000);
  const removal = { outcome: "removed", rev: 1, reason, message: "C’est de la publicité." };
  return platform.as("mo").put(`/api/studio/reports/${target}`, removal);
}
const rule = { fr: "Pas de publicité", en: "No advertising" };

test("whose words moderation takes away reads which, by which rule and why, here and by mail, once", async () => {
  const { ideaId } = await published(platform);
  const words = { text: "Achetez ailleurs !", lang: "fr" };
  const { body } = await platform
    .as("bo")
    .post<{ commentId: string; at: string }>(`/api/ideas/${ideaId}/comments`, words);
  const target = `${ideaId}.${body.commentId}`;
  await platform.as("ada").put(`/api/reports/${target}`, { reason: 2 });
  expect((await settle(target, 2)).status).toBe(204);
  await toldOfAll();
  expect(await latest("bo")).toMatchObject([
    {
      kind: "comment_removed",
      about: body.commentId,
      writtenAt: body.at,
      why: { text: "C’est de la publicité.", lang: "fr", ruleNumber: 2, rule },
    },
  ]);
  expect(news.sent.filter(({ to }) => to === "bo@example.org").map(({ subject }) => subject)).toEqual([
    "comment_removed",
  ]);
  const shown = await platform.as().get(`/api/ideas/${ideaId}/comments`);
  expect(JSON.stringify(shown.body)).not.toContain("publicité");
});

test("whose idea is removed reads it too, whatever they chose, and in their own space; supporters are told nothing", async () => {
  const { ideaId } = await published(platform);
  await platform.as("bo").put(`/api/ideas/${ideaId}/support`);
  await toldOfAll();
  const before = (await latest("bo")).length;
  const choices = { ...usualChoice, "own-moderation": "none" } as const;
  await platform.contacts.choose(cast.ada.memberId, { choices, digestHour: 8 });
  await platform.as("bo").put(`/api/reports/${ideaId}`, { reason: "unlawful" });
  expect((await settle(ideaId, "unlawful")).status).toBe(204);
  await toldOfAll();
  const why = { text: "C’est de la publicité.", lang: "fr", unlawful: true };
  expect((await latest("ada"))[0]).toMatchObject({ kind: "removed", ideaId, why });
  expect((await latest("bo")).slice(0, -before)).toMatchObject([{ kind: "report_upheld" }]);
  const own = await platform.as("ada").get<{ records: object[] }>(`/api/my/ideas/${ideaId}`);
  expect(own.body.records.at(-1)).toMatchObject({ to: "removed", why });
});

test("what its writer takes away is told to nobody", async () => {
  const { ideaId } = await published(platform);
  const path = `/api/ideas/${ideaId}/comments`;
  const { body } = await platform.as("bo").post<{ commentId: string }>(path, { text: "Pardon", lang: "fr" });
  await toldOfAll();
  const before = await latest("bo");
  await platform.as("bo").delete(`${path}/${body.commentId}`);
  await toldOfAll();
  expect(await latest("bo")).toEqual(before);
});
