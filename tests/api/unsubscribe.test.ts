import { afterAll, beforeAll, expect, test } from "vitest";
import type { Settings } from "../../functions/notifications/contract.ts";
import { stopToken } from "../../functions/notifications/stop-link.ts";
import { usualChoice } from "../../functions/notifications/topics.ts";
import { createApp } from "../../functions/platform/app.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import { comesFromMails, unsubscribeForms } from "../../functions/publishing/unsubscribe-forms.ts";
import { paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { seals } from "../own-deps.ts";
import { origin } from "./client.ts";
import { createPlatform, type Platform } from "./platform.ts";

const { memberId } = cast.bo;
let platform: Platform;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  platform = await createPlatform();
  app = createApp({
    clock: platform.clock,
    sessionOf: async () => undefined,
    publicOrigin: () => origin,
    report: () => {},
    fromAnywhere: comesFromMails,
  });
  const html = (model: unknown) => JSON.stringify(model);
  app.route("/en/unsubscribe", unsubscribeForms({ html, seals, contacts: platform.contacts }));
  app.post("/en/other", (c) => c.text("done"));
  await platform.contacts.remember(memberId, "bo@example.org");
});
afterAll(() => platform.close());

const link = (scope: "outcome" | "all" | "digest", by = seals) =>
  paths.unsubscribe("en", stopToken(by, { memberId, scope }));
/** As a mail program does it: no Origin, no cookie. */
const post = (path: string, fields: Record<string, string>) =>
  app.request(path, { method: "POST", body: new URLSearchParams(fields) });
const oneClick = { "List-Unsubscribe": "One-Click" };
const settings = async () => (await platform.as("bo").get<Settings>("/api/my/notification-settings")).body;
const shown = async (path: string) => JSON.parse(await (await app.request(path)).text());

test("one click without a session stops that kind, twice over, and looking had changed nothing", async () => {
  expect(await shown(link("outcome"))).toMatchObject({ scope: "outcome", stopped: false });
  expect((await settings()).choices.outcome).toBe("mail");
  for (let n = 0; n < 2; n++) expect((await post(link("outcome"), oneClick)).status).toBe(200);
  expect((await settings()).choices).toMatchObject({ outcome: "here", test: "mail" });
  expect(await shown(link("outcome"))).toMatchObject({ scope: "outcome", stopped: true });
});

test("the page's button undoes it, and leads back to what now holds", async () => {
  const answer = await post(link("outcome"), { act: "resume" });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, link("outcome")]);
  expect((await settings()).choices.outcome).toBe("mail");
});

test("all mails stop and come back as they were chosen", async () => {
  await post(link("all"), { act: "stop" });
  expect(
    Object.values((await settings()).choices).filter((choice) => choice === "mail" || choice === "digest"),
  ).toEqual([]);
  await post(link("all"), { act: "resume" });
  expect((await settings()).choices).toEqual(usualChoice);
});

test("a link that was not made here says so and changes nothing", async () => {
  for (const path of [link("all", cursors("another secret")), `${link("all").slice(0, -1)}~`, "/en/unsubscribe/x"]) {
    const answer = await post(path, oneClick);
    expect([answer.status, JSON.parse(await answer.text()).scope]).toEqual([404, undefined]);
  }
  expect((await settings()).choices).toEqual(usualChoice);
});

test("forms from elsewhere are refused everywhere else", async () => {
  expect((await post("/en/other", {})).status).toBe(403);
});

test("choices are kept, and the address is never told", async () => {
  const choices = { ...usualChoice, outcome: "digest", people: "none" } as const;
  const put = await platform.as("bo").put("/api/my/notification-settings", { choices, digestHour: 18 });
  expect(put.status).toBe(204);
  expect(await settings()).toEqual({ choices, digestHour: 18, reachable: true });
});

test.each([
  [{ choices: {}, digestHour: 8 }],
  [{ choices: { ...usualChoice, outcome: "pigeon" }, digestHour: 8 }],
  [{ choices: usualChoice, digestHour: 24 }],
  [{ choices: usualChoice, digestHour: 8, email: "x@example.org" }],
])("%j is refused", async (input) => {
  expect((await platform.as("bo").put("/api/my/notification-settings", input)).status).toBe(400);
});
