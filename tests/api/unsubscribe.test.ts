import { afterAll, beforeAll, expect, test } from "vitest";
import type { Settings } from "../../functions/notifications/contract.ts";
import { topics } from "../../functions/notifications/limits.ts";
import { stopToken } from "../../functions/notifications/stop-link.ts";
import { usualChoice } from "../../functions/notifications/topics.ts";
import { createApp } from "../../functions/platform/app.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import { newMemberId } from "../../functions/platform/ids.ts";
import { comesFromMails, unsubscribeForms } from "../../functions/publishing/unsubscribe-forms.ts";
import { unsubscribeHtml } from "../../functions/publishing/unsubscribe-html.tsx";
import { unsubscribeMessages } from "../../web/i18n/unsubscribe.ts";
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
  expect(await shown(link("outcome"))).toMatchObject({ scope: "outcome", state: "asked" });
  expect((await settings()).choices.outcome).toBe("mail");
  for (let n = 0; n < 2; n++) expect((await post(link("outcome"), oneClick)).status).toBe(200);
  expect((await settings()).choices).toMatchObject({ outcome: "here", test: "mail" });
  expect(await shown(link("outcome"))).toMatchObject({ scope: "outcome", state: "stopped" });
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
    expect([answer.status, JSON.parse(await answer.text()).state]).toEqual([404, "unknown"]);
  }
  expect((await settings()).choices).toEqual(usualChoice);
});

test("a link of somebody who is gone or has no address says that no mail goes out, and makes nobody", async () => {
  const gone = newMemberId(platform.random);
  const path = paths.unsubscribe("en", stopToken(seals, { memberId: gone, scope: "outcome" }));
  expect((await post(path, oneClick)).status).toBe(200);
  expect((await post(path, { act: "resume" })).status).toBe(303);
  expect(await shown(path)).toMatchObject({ state: "unreachable" });
  expect(await platform.contacts.contactOf(gone)).toEqual({});
});

test.each(["fr", "en"] as const)(
  "each page of a link says in %s what holds, and has a button where there is one",
  (lang) => {
    const site = { brand: { name: "Marelle", timeZone: "Europe/Paris", currency: "EUR", tagline: { fr: "", en: "" } } };
    const page = unsubscribeHtml({ ...site, assets: {} });
    const words = unsubscribeMessages[lang];
    for (const scope of [...topics, "digest", "all"] as const) {
      const asked = page({ token: "t", state: "asked", scope }, lang, origin);
      const stopped = page({ token: "t", state: "stopped", scope }, lang, origin);
      expect([asked.includes(words.stop.button), stopped.includes(words.stop.undo)]).toEqual([true, true]);
      if (scope !== "all") expect([asked, stopped].every((text) => text.includes(words.mails[scope]))).toBe(true);
    }
    for (const state of ["unknown", "unreachable"] as const) {
      const text = page({ token: "t", state }, lang, origin);
      expect(text).toContain(words.stop[state].title);
      expect(text).not.toContain("<button");
    }
  },
);

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
  [{ choices: { ...usualChoice, "own-moderation": "none" }, digestHour: 8 }],
  [{ choices: usualChoice, digestHour: 24 }],
  [{ choices: usualChoice, digestHour: 8, email: "x@example.org" }],
])("%j is refused", async (input) => {
  expect((await platform.as("bo").put("/api/my/notification-settings", input)).status).toBe(400);
});
