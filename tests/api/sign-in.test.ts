import { GetCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { identityStore } from "../../functions/members/identities.ts";
import { discoveredIssuer } from "../../functions/members/issuer.ts";
import { signInRoutes } from "../../functions/members/sign-in-routes.ts";
import { signInStore } from "../../functions/members/sign-in-store.ts";
import { contactStore } from "../../functions/notifications/contact-store.ts";
import { createApp, requireMember } from "../../functions/platform/app.ts";
import { addDays } from "../../functions/platform/clock.ts";
import { Problem } from "../../functions/platform/problem.ts";
import { sessionStore } from "../../functions/platform/session-store.ts";
import { standingStore } from "../../functions/sanctions/store.ts";
import { rolesAtSignIn } from "../../functions/staff/sign-in-roles.ts";
import { staffStore } from "../../functions/staff/store.ts";
import { type LocalIssuer, startIssuer } from "../../infra/local/issuer/issuer.ts";
import { openBrowser } from "../browser.ts";
import { cast } from "../cast.ts";
import { createWorld, type World } from "../world.ts";

const origin = "http://localhost:4000";
const ideaId = "ide_000000000001";
const fromOurPage = { "sec-fetch-site": "same-origin" };
let world: World;
let local: LocalIssuer;
let given: string[];
let reports: Record<string, unknown>[];
let refusal: Error | undefined;

beforeAll(async () => {
  local = await startIssuer({ port: 0, publicOrigin: origin });
});
afterAll(() => local.stop());
beforeEach(async () => {
  world = await createWorld();
  [given, reports, refusal] = [[], [], undefined];
});

function platform(settings: Partial<{ issuer: string; clientSecret: string; rolesClaim: string }> = {}) {
  const { table, clock, random } = world;
  const sessions = sessionStore(table);
  const report = (line: Record<string, unknown>) => reports.push(line);
  const app = createApp({ clock, sessionOf: sessions.sessionOf, publicOrigin: () => origin, report });
  app.get("/api/me", (c) => c.json({ member: c.var.session ?? null }));
  app.put("/api/act", requireMember, (c) => c.json({ by: c.var.member.name }));
  app.route(
    "/auth",
    signInRoutes({
      issuer: discoveredIssuer(async () => ({
        issuer: local.issuer,
        clientId: local.clientId,
        rolesClaim: "roles",
        ...settings,
      })),
      sessions,
      signIns: signInStore(table),
      identities: identityStore(table, random),
      restrictionOf: standingStore(table).restriction,
      rememberAddress: contactStore(table).remember,
      rolesFor: rolesAtSignIn(staffStore(table)),
      random,
      giveSupport: async (idea, member) => {
        if (refusal) throw refusal;
        given.push(`${member.name} ${idea}`);
      },
      report,
    }),
  );
  return app;
}
const open = (app = platform()) => openBrowser(origin, (request) => app.fetch(request));
const me = async (browser: ReturnType<typeof open>) => (await (await browser.send("/api/me")).json()).member;
const act = (browser: ReturnType<typeof open>) => browser.send("/api/act", { method: "PUT", headers: { origin } });
const items = async () =>
  (await world.table.client.send(new ScanCommand({ TableName: world.table.name, ConsistentRead: true }))).Items ?? [];
const kinds = async () => (await items()).map((item) => String(item.pk).split("#")[0]).sort();

describe("signing in", () => {
  test("goes to the issuer and back to the page, with name, title, language and roles of the claims", async () => {
    const browser = open();
    const callback = await browser.callbackFor("/auth/sign-in?lang=fr&returnTo=/fr/idees/lampe", "mo");
    const back = await browser.send(callback);
    expect(back.status).toBe(303);
    expect(back.headers.get("location")).toBe("/fr/idees/lampe");
    expect(back.headers.get("cache-control")).toBe("private, no-store");
    expect(await me(browser)).toMatchObject({
      name: "Mo Haddad",
      title: { fr: "Modération", en: "Moderation" },
      lang: "fr",
      roles: ["moderator"],
    });
  });

  test("leaves nothing in the browser but a reference, and nothing in the table that opens a session", async () => {
    const browser = open();
    const back = await browser.send(await browser.callbackFor("/auth/sign-in?lang=en", "ada"));
    const line = back.headers.getSetCookie().find((cookie) => cookie.startsWith("palier="));
    expect(line).toMatch(/^palier=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7776000$/);
    const stored = JSON.stringify(await items());
    expect(stored).not.toContain(browser.cookie("palier"));
    expect(stored).not.toMatch(/eyJ|access_token|codeVerifier/);
    expect(await kinds()).toEqual(["IDENTITY", "MEMBER", "MEMBER", "SESSION"]);
  });

  test("gives one person the same member every time, and another person another", async () => {
    const [first, again, other] = [open(), open(), open()];
    await first.send(await first.callbackFor("/auth/sign-in", "ada"));
    await again.send(await again.callbackFor("/auth/sign-in", "ada"));
    await other.send(await other.callbackFor("/auth/sign-in", "fan:Zoé"));
    expect((await me(again)).memberId).toBe((await me(first)).memberId);
    expect((await me(other)).memberId).not.toBe((await me(first)).memberId);
  });

  test("gives one member to two first sign-ins at once", async () => {
    const app = platform();
    const browsers = Array.from({ length: 6 }, () => open(app));
    const callbacks = await Promise.all(browsers.map((browser) => browser.callbackFor("/auth/sign-in", "bo")));
    await Promise.all(browsers.map((browser, i) => browser.send(callbacks[i] ?? "")));
    const ids = new Set(await Promise.all(browsers.map(async (browser) => (await me(browser)).memberId)));
    expect(ids.size).toBe(1);
    // A profile and, apart from it, how to reach them.
    expect((await kinds()).filter((kind) => kind === "MEMBER")).toHaveLength(2);
  });

  test("changes the reference each time and ends the one before, so that a planted one opens nothing", async () => {
    const app = platform();
    const browser = open(app);
    browser.plant("palier", "A".repeat(43));
    await browser.send(await browser.callbackFor("/auth/sign-in", "ada"));
    const planted = open(app);
    planted.plant("palier", "A".repeat(43));
    expect(await me(planted)).toBeNull();
  });

  test("just goes on when the browser is signed in already", async () => {
    const browser = open();
    await browser.send(await browser.callbackFor("/auth/sign-in", "ada"));
    const again = await browser.send("/auth/sign-in?lang=en&returnTo=/en/my-space");
    expect([again.status, again.headers.get("location")]).toEqual([303, "/en/my-space"]);
  });

  test("costs seven requests on return; eight and five more write units the first time", async () => {
    const cost = async (browser: ReturnType<typeof open>) => {
      const callback = await browser.callbackFor("/auth/sign-in", "ada");
      return world.costOf(() => browser.send(callback));
    };
    expect(await cost(open())).toMatchObject({ requests: 8, writeUnits: 8 });
    expect(await cost(open())).toMatchObject({ requests: 7, writeUnits: 3 });
  });

  test("works from two tabs of one browser at once", async () => {
    const browser = open();
    const first = await browser.callbackFor("/auth/sign-in?lang=en&returnTo=/en/circles", "ada");
    const second = await browser.callbackFor("/auth/sign-in?lang=en&returnTo=/en/ideas", "ada");
    expect((await browser.send(first)).headers.get("location")).toBe("/en/circles");
    expect((await browser.send(second)).headers.get("location")).toBe("/en/ideas");
  });

  test("asks for the name where the issuer keeps it out of the ID token, and proves itself with a secret", async () => {
    const other = await startIssuer({ port: 0, publicOrigin: origin, claimsIn: "userinfo", clientSecret: "s3cret" });
    const browser = open(platform({ issuer: other.issuer, clientSecret: "s3cret" }));
    await browser.send(await browser.callbackFor("/auth/sign-in", "pia"));
    expect(await me(browser)).toMatchObject({ name: "Pia Fontaine", roles: ["product"] });
    await other.stop();
  });
});

describe("a callback is refused, in the reader's language and without a stack,", () => {
  const refused = async (response: Response, code: string, lang: string) => {
    const page = await response.text();
    expect(page).toContain(`data-problem="${code}"`);
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).not.toMatch(/Error|at \w+ \(|node_modules/);
  };

  test("when it is replayed in another session of the same browser", async () => {
    const browser = open();
    const callback = await browser.callbackFor("/auth/sign-in?lang=fr", "ada");
    await browser.send(callback);
    browser.forget("palier");
    const replay = await browser.send(callback, { headers: { "accept-language": "fr-FR,fr;q=0.9" } });
    expect(replay.status).toBe(400);
    await refused(replay, "sign-in-lapsed", "fr");
    expect(await me(browser)).toBeNull();
  });

  test("when the state was tampered with", async () => {
    const browser = open();
    const callback = new URL(await browser.callbackFor("/auth/sign-in", "ada"));
    callback.searchParams.set("state", "A".repeat(43));
    await refused(await browser.send(callback.href), "sign-in-lapsed", "en");
    expect(await me(browser)).toBeNull();
  });

  test("when another browser began it", async () => {
    const app = platform();
    const attacker = open(app);
    const victim = open(app);
    await victim.visit("/auth/sign-in");
    const callback = await attacker.callbackFor("/auth/sign-in", "ada");
    await refused(await victim.send(callback), "sign-in-lapsed", "en");
    expect(await me(victim)).toBeNull();
    expect((await attacker.send(callback)).status).toBe(303);
  });

  test("ten minutes after it began, to the millisecond", async () => {
    const [late, inTime] = [open(), open()];
    const lateCallback = await late.callbackFor("/auth/sign-in?lang=fr", "ada");
    const inTimeCallback = await inTime.callbackFor("/auth/sign-in?lang=fr", "ada");
    world.pass(10 * 60_000 - 1);
    expect((await inTime.send(inTimeCallback)).status).toBe(303);
    world.pass(1);
    await refused(await late.send(lateCallback), "sign-in-lapsed", "en");
  });

  test("when the code belongs to another sign-in", async () => {
    const browser = open();
    const first = new URL(await browser.callbackFor("/auth/sign-in", "ada"));
    const second = new URL(await browser.callbackFor("/auth/sign-in", "mo"));
    first.searchParams.set("code", second.searchParams.get("code") ?? "");
    const response = await browser.send(first.href);
    expect(response.status).toBe(502);
    await refused(response, "sign-in-failed", "en");
    expect(await me(browser)).toBeNull();
  });

  test("when the person cancelled, and leads back to their page", async () => {
    const browser = open();
    const cast = await browser.visit("/auth/sign-in?lang=fr&returnTo=/fr/idees");
    const back = await browser.visit(cast.address, { method: "POST", body: new URLSearchParams({ cancel: "1" }) });
    expect(back.response.status).toBe(403);
    const page = await back.response.clone().text();
    expect(page).toContain('href="/fr/idees"');
    await refused(back.response, "sign-in-refused", "fr");
  });

  test("when the issuer cannot be reached, and the next try asks it again", async () => {
    const browser = open(platform({ issuer: "http://localhost:1" }));
    const response = await browser.send("/auth/sign-in?lang=fr");
    expect(response.status).toBe(502);
    await refused(response, "sign-in-failed", "fr");
    expect(reports).toHaveLength(1);
  });

  test("when an issuer elsewhere is not on https", async () => {
    const response = await open(platform({ issuer: "http://issuer.example" })).send("/auth/sign-in");
    expect(response.status).toBe(502);
    expect(String(reports[0]?.error)).toContain("must use https");
  });
});

describe("the page to return to", () => {
  test.each([
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/auth/sign-in",
    "http:evil.example",
    "\\\\evil.example",
    "evil",
    "",
  ])("is home when asked for %j", async (returnTo) => {
    const browser = open();
    const link = `/auth/sign-in?${new URLSearchParams({ lang: "fr", returnTo })}`;
    const back = await browser.send(await browser.callbackFor(link, "ada"));
    expect(back.headers.get("location")).toBe("/fr/");
    expect((await browser.send(link)).headers.get("location")).toBe("/fr/");
  });

  test.each(["/fr/idees?sort=newest#liste", "/en/submit?idea=ide_000000000001", "/%2F%2Fevil.example"])(
    "is %j as asked",
    async (returnTo) => {
      const browser = open();
      const link = `/auth/sign-in?${new URLSearchParams({ lang: "fr", returnTo })}`;
      const back = await browser.send(await browser.callbackFor(link, "ada"));
      expect(back.headers.get("location")).toBe(returnTo);
    },
  );
});

describe("a support pressed before signing in", () => {
  const link = `/auth/sign-in?lang=en&returnTo=/en/ideas/x-${ideaId}&support=${ideaId}`;

  test("is there on return, without a second press", async () => {
    const browser = open();
    const back = await browser.send(await browser.callbackFor(link, "bo", fromOurPage));
    expect(back.headers.get("location")).toBe(`/en/ideas/x-${ideaId}?support=given`);
    expect(given).toEqual([`Bo Lindqvist ${ideaId}`]);
  });

  test("is there at once when a session still holds", async () => {
    const browser = open();
    await browser.send(await browser.callbackFor("/auth/sign-in", "bo"));
    await browser.send(link, { headers: fromOurPage });
    expect(given).toEqual([`Bo Lindqvist ${ideaId}`]);
  });

  test.each([
    ["an idea that takes none any more", new Problem("support-closed"), "support-closed"],
    ["a fault of ours", new Error("no table"), "unexpected"],
  ])("signs in all the same after %s, and says so", async (_, error, code) => {
    refusal = error;
    const browser = open();
    const back = await browser.send(await browser.callbackFor(link, "bo", fromOurPage));
    expect(back.headers.get("location")).toBe(`/en/ideas/x-${ideaId}?support=${code}`);
    expect((await me(browser)).name).toBe("Bo Lindqvist");
  });

  test.each([
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a neighbouring host", { "sec-fetch-site": "same-site" }],
    ["a mail or a bookmark", { "sec-fetch-site": "none" }],
    ["a page elsewhere, told by an old browser", { referer: "https://evil.example/http://localhost:4000/" }],
    ["a browser that only prefetches", { ...fromOurPage, "sec-purpose": "prefetch" }],
    ["who knows where", {}],
  ])("is not recorded from %s: signing in is all that happens", async (_, headers) => {
    const browser = open();
    const back = await browser.send(await browser.callbackFor(link, "bo", headers));
    expect(back.headers.get("location")).toBe(`/en/ideas/x-${ideaId}`);
    await browser.send(link, { headers });
    expect(given).toEqual([]);
  });

  test("leaves a plain form by a page that moves on, since a form may not be redirected elsewhere", async () => {
    const page = await open().send(`${link}&via=form`, { headers: fromOurPage });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`<meta http-equiv="refresh" content="0; url=${local.issuer}/auth?`);
  });
});

describe("a session", () => {
  const signedIn = async (login = "ada") => {
    const browser = open();
    await browser.send(await browser.callbackFor("/auth/sign-in?lang=fr", login));
    return browser;
  };
  const problem = async (response: Response) => [response.status, (await response.json()).code];

  test("is needed to act, and one that is over says so instead", async () => {
    expect(await problem(await act(open()))).toEqual([401, "sign-in-needed"]);
    const unknown = open();
    unknown.plant("palier", "B".repeat(43));
    expect(await problem(await act(unknown))).toEqual([401, "session-expired"]);
    unknown.plant("palier", "garbage");
    expect(await problem(await act(unknown))).toEqual([401, "session-expired"]);
    expect(await me(unknown)).toBeNull();
  });

  test.each([
    ["a fan", "ada", 14],
    ["the studio", "mo", 1],
  ])("of %s ends when nobody came back in time", async (_, login, days) => {
    const browser = await signedIn(login);
    world.time.now = new Date(addDays(world.time.now, days).getTime() - 1);
    expect((await act(browser)).status).toBe(200);
    world.time.now = addDays(world.time.now, days);
    expect(await problem(await act(browser))).toEqual([401, "session-expired"]);
  });

  test.each([
    ["a fan", "ada", 90],
    ["the studio", "mo", 7],
  ])("of %s ends at last however often they come back", async (_, login, days) => {
    const browser = await signedIn(login);
    const start = world.time.now;
    const stride = days / 10;
    for (let visit = 1; visit < 10; visit++) {
      world.time.now = addDays(start, visit * stride);
      expect((await me(browser))?.name).toBeTruthy();
    }
    world.time.now = new Date(addDays(start, days).getTime() - 1);
    expect((await act(browser)).status).toBe(200);
    world.time.now = addDays(start, days);
    expect(await problem(await act(browser))).toEqual([401, "session-expired"]);
  });

  test("is stamped at most every ten minutes", async () => {
    const browser = await signedIn();
    const seenAt = async () => (await items()).find((item) => item.sk === "SESSION")?.seenAt;
    const first = await seenAt();
    world.pass(10 * 60_000 - 1);
    await me(browser);
    expect(await seenAt()).toBe(first);
    world.pass(1);
    await me(browser);
    expect(await seenAt()).toBe(world.time.now.toISOString());
  });

  test("ends at sign-out, here and in the table, and the next sign-in asks who it is", async () => {
    const browser = await signedIn();
    const copied = open();
    copied.plant("palier", browser.cookie("palier") ?? "");
    const headers = { referer: `${origin}/en/ideas` };
    const out = await browser.send("/auth/sign-out", { method: "POST", headers });
    expect([out.status, out.headers.get("location")]).toEqual([303, "/en/"]);
    expect(browser.cookie("palier")).toBeUndefined();
    expect(await me(copied)).toBeNull();
    const next = await browser.send("/auth/sign-in");
    expect(new URL(next.headers.get("location") ?? "").searchParams.get("prompt")).toBe("login");
  });

  test("on https is held by a cookie of this very host, and by no other", async () => {
    const https = "https://ideas.example";
    const { sessionOf, create } = sessionStore(world.table);
    const line = await create(cast.bo, world.clock(), world.random, https);
    expect(line).toMatch(/^__Host-palier=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/);
    const [pair = ""] = line.split(";");
    expect(await sessionOf(`other=1; ${pair}`, world.clock(), https)).toEqual(cast.bo);
    expect(await sessionOf(pair.replace("__Host-", ""), world.clock(), https)).toBeUndefined();
    expect(await sessionOf(pair, world.clock(), origin)).toBeUndefined();
  });

  test("that ends in another tab is not brought back by its idle stamp", async () => {
    const browser = await signedIn();
    const cookies = `palier=${browser.cookie("palier")}`;
    world.pass(11 * 60_000);
    const send = async (command: GetCommand) => {
      const answer = await world.raw.send(command);
      if (command instanceof GetCommand) await sessionStore(world.table).end(cookies, origin);
      return answer;
    };
    const client = Object.assign(Object.create(world.raw), { send });
    const { sessionOf } = sessionStore({ ...world.table, client });
    expect(await sessionOf(cookies, world.clock(), origin)).toBe("expired");
    expect((await items()).filter((item) => item.sk === "SESSION")).toEqual([]);
  });

  test("speaks the language that its member chooses, at once", async () => {
    const browser = await signedIn();
    await sessionStore(world.table).speak(`palier=${browser.cookie("palier")}`, "en", origin);
    expect((await me(browser)).lang).toBe("en");
  });

  test("costs one read unit to look at, and one write unit every ten minutes", async () => {
    const browser = await signedIn();
    expect(await world.costOf(() => me(browser))).toMatchObject({ requests: 1, readUnits: 1, writeUnits: 0 });
    world.pass(10 * 60_000);
    expect(await world.costOf(() => me(browser))).toMatchObject({ requests: 2, readUnits: 1, writeUnits: 1 });
  });

  test("does not end by a form on another site", async () => {
    const browser = await signedIn();
    const headers = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    expect(await problem(await browser.send("/auth/sign-out", { method: "POST", headers }))).toEqual([
      403,
      "cross-site",
    ]);
    expect((await me(browser)).name).toBe("Ada Morel");
  });
});
