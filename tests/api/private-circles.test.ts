import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Invitation, JoinRequest } from "../../functions/circles/contract.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { rankIdeas } from "../../functions/ideas/rank-ideas.ts";
import { reconcile } from "../../functions/ideas/reconcile.ts";
import { CircleId, newMemberId } from "../../functions/platform/ids.ts";
import type { SendAll } from "../../functions/platform/send.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { pageHtml } from "../../functions/publishing/page-html.ts";
import { handlePageMessage, publishAll } from "../../functions/publishing/page-messages.ts";
import { siteRoutes } from "../../functions/publishing/site-routes.ts";
import { supportActs } from "../../functions/support/act.ts";
import { clockDepsOf } from "../../functions/support/count-deps.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { standingCache } from "../../functions/support/standing-cache.ts";
import { paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { ownDeps } from "../own-deps.ts";
import { createPublisher, type Publisher } from "../publisher.ts";
import { balcony, balconyInput, createPlatform, type Platform, published } from "./platform.ts";

const brand = {
  name: "Marelle",
  timeZone: "Europe/Paris",
  currency: "EUR",
  tagline: { fr: "Vos idées.", en: "Ideas." },
};
const html = (content: Parameters<typeof pageHtml>[0], lang: "fr" | "en") =>
  pageHtml(content, lang, { brand, assets: {} }, "https://ideas.example");

const secretId = CircleId.parse("coulisses");
const secret = (word: string) => ({ fr: `Zanzibar ${word}`, en: `Zanzibar ${word}` });
let platform: Platform;
let publisher: Publisher;
let hidden: IdeaCard;
let open: IdeaCard;
let stranger: SessionMember;

beforeAll(async () => {
  platform = await createPlatform();
  publisher = await createPublisher(platform, html);
  stranger = { ...cast.bo, memberId: newMemberId(platform.random), name: "Zoé Martin" };
  mountSite();
  const circle = {
    ...balconyInput,
    name: secret("name"),
    tagline: secret("tagline"),
    charter: secret("charter"),
    rules: [secret("rule")],
    visibility: "private",
  };
  await platform.as("cleo").put(`/api/studio/circles/${secretId}`, circle);
  for (const who of ["ada", "bo"] as const) await platform.circles.join(secretId, cast[who].memberId, platform.clock());
  await platform.circles.join(balcony, cast.pia.memberId, platform.clock());
  open = await published(platform);
  hidden = await published(platform, { title: "Zanzibar en pot", circleId: secretId, tags: ["zanzibar"] });
  await rankIdeas({ table: platform.table }, platform.clock());
  await publishEverything();
}, 120_000);
afterAll(async () => {
  await publisher.close();
  platform.close();
});

function mountSite() {
  const { table, support } = platform;
  const standings = standingCache((ideaId) => readStanding(table, ideaId));
  const own = ownDeps(table);
  const acts = supportActs({ support, standings, belongs: own.belongs });
  const press = { ...publisher.deps.press, html };
  const report = () => {};
  platform.app.route("/", siteRoutes({ ...own, press, acts, support, standings, currency: "EUR", report }));
}

async function publishEverything() {
  const queue: unknown[] = [];
  const send: SendAll = async (messages) => {
    queue.push(...messages.map(({ body }) => JSON.parse(JSON.stringify(body))));
    return [];
  };
  const none: SendAll = async () => [];
  await publishAll(send);
  queue.push({ page: `idea:${hidden.ideaId}` }, { page: `circle:${secretId}` }, { page: `terms:${secretId}` });
  for (let message = queue.shift(); message; message = queue.shift())
    await handlePageMessage(
      { ...publisher.deps, template: "template-1", send: { pages: send, shares: none, tags: none, figures: none } },
      message,
    );
}

const gives = (text: string) => [/zanzibar/i, secretId, hidden.ideaId].filter((mark) => text.search(mark) >= 0);

test("publishing it leaves no file, no line of the sitemap and no place in any list", async () => {
  const objects = await publisher.objects();
  expect(objects.size).toBeGreaterThan(20);
  for (const [key, body] of objects) expect([key, gives(key + body)]).toEqual([key, []]);
  expect(objects.get("sitemap.xml")).toContain(open.ideaId);
});

test("a walk through everything that links lead to finds nothing, signed out or as somebody else", async () => {
  for (const who of [undefined, stranger]) {
    const client = platform.as(who);
    const addresses = new Set([
      "/fr/",
      "/en/",
      ...["newest", "closing-soon", "most-supported"].flatMap((sort) => [
        `/api/ideas?sort=${sort}`,
        `/api/ideas?sort=${sort}&circle=${secretId}`,
        `/fr/idees/liste?sort=${sort}`,
      ]),
      "/api/circles/all",
      paths.member("fr", cast.ada.memberId),
      paths.member("fr", cast.bo.memberId),
      paths.decisions("en"),
      ...(who ? ["/api/my/overview", "/api/my/circles", "/api/my/follows"] : []),
    ]);
    for (const address of addresses) {
      const { body, headers } = await client.get(address);
      const text = typeof body === "string" ? body : JSON.stringify(body);
      expect([address, gives(text)]).toEqual([address, []]);
      const links = text.matchAll(/href="(\/(?:fr|en)\/[^"?#]*)/g);
      if (headers.get("content-type")?.includes("html") && addresses.size < 400)
        for (const [, link] of links) if (link) addresses.add(link);
    }
    expect(addresses.size).toBeGreaterThan(30);
  }
});

test("asked for by name, it is answered as nothing would be, and kept by no cache", async () => {
  const nothing = { ideaId: "ide_000000000000", title: "Rien", private: true };
  const pairs = [
    [paths.idea("fr", hidden), paths.idea("fr", nothing)],
    [paths.idea("fr", { ...hidden, private: false }), paths.idea("fr", { ...nothing, private: false })],
    [paths.circle("en", secretId, true), paths.circle("en", "nothing", true)],
    [paths.circle("en", secretId), paths.circle("en", "nothing")],
    [paths.terms("en", secretId), paths.terms("en", "nothing")],
    [paths.terms("fr", secretId, true), paths.terms("fr", "nothing", true)],
    [paths.membership("fr", secretId), paths.membership("fr", "nothing")],
    [paths.joinRequest("fr", secretId), paths.joinRequest("fr", "nothing")],
    [paths.follow("fr", hidden.ideaId), paths.follow("fr", nothing.ideaId)],
    [paths.support("fr", hidden.ideaId), paths.support("fr", nothing.ideaId)],
    [`/api/ideas/${hidden.ideaId}`, `/api/ideas/${nothing.ideaId}`],
    [`/api/ideas/${hidden.ideaId}/support`, `/api/ideas/${nothing.ideaId}/support`],
    [`/fr/idees/liste?circle=${secretId}`, "/fr/idees/liste?circle=nothing"],
  ] as const;
  for (const who of [undefined, stranger])
    for (const [there, absent] of pairs) {
      const [one, other] = await Promise.all([platform.as(who).get(there), platform.as(who).get(absent)]);
      expect([there, one.status]).toEqual([there, other.status]);
      expect(sameBut(one.body, there)).toEqual(sameBut(other.body, absent));
      expect([there, one.headers.get("cache-control")]).toEqual([there, other.headers.get("cache-control")]);
      if (there.includes("/prive/") || there.includes("/private/"))
        expect(one.headers.get("cache-control")).toBe("private, no-store");
    }
  const acts = [
    ["put", `/api/ideas/${hidden.ideaId}/support`],
    ["put", `/api/my/follows/ideas/${hidden.ideaId}`],
    ["put", `/api/my/circles/${secretId}/membership`],
  ] as const;
  for (const [method, path] of acts)
    expect([path, (await platform.as(stranger)[method](path)).status]).toEqual([path, 404]);
});

/** What an answer says besides the address that was asked for, and the request it was. */
const sameBut = (body: unknown, path: string) => {
  const words = (typeof body === "string" ? body : JSON.stringify(body)).replace(/"requestId":"[^"]*"/, "");
  const names = [path, encodeURIComponent(path), secretId, "nothing", hidden.ideaId, "ide_000000000000"];
  return names.reduce((text, name) => text.replaceAll(name, "…"), words).replace(/zanzibar-en-pot|rien/g, "…");
};

test("its members read it, support it and follow it, and their answers are nobody else's", async () => {
  const bo = platform.as("bo");
  for (const path of [
    paths.circle("fr", secretId, true),
    paths.idea("en", hidden),
    paths.terms("fr", secretId, true),
  ]) {
    const { status, body, headers } = await bo.get<string>(path);
    expect([path, status, headers.get("cache-control")]).toEqual([path, 200, "private, no-store"]);
    expect(body).toContain("Zanzibar");
    expect(body).toContain('name="robots" content="noindex"');
  }
  expect((await bo.get<string>(paths.circle("fr", secretId, true))).body).toContain(paths.idea("fr", hidden));
  expect((await bo.put(`/api/ideas/${hidden.ideaId}/support`)).status).toBe(200);
  expect((await bo.put(`/api/my/follows/ideas/${hidden.ideaId}`)).status).toBe(200);
  const { circles } = (await bo.get<{ circles: { circleId: string; private: boolean }[] }>("/api/my/circles")).body;
  expect(circles).toMatchObject([{ circleId: secretId, private: true }]);
});

test("whoever leaves keeps their support and reads no more", async () => {
  const { memberId } = stranger;
  await platform.circles.join(secretId, memberId, platform.clock());
  const client = platform.as(stranger);
  await client.put(`/api/ideas/${hidden.ideaId}/support`);
  platform.pass(5_000);
  const left = await client.submit(paths.membership("fr", secretId), { act: "leave" });
  expect(left.headers.get("location")).toBe(paths.mine("fr"));
  expect((await client.get(paths.idea("fr", hidden))).status).toBe(404);
  expect(await platform.support.supportOf(hidden, memberId)).not.toHaveProperty("withdrawnAt");
});

test("nobody outside submits to it, and the hourly run looks after its ideas too", async () => {
  expect(await published(platform, { circleId: secretId })).toMatchObject({ private: true });
  const key = { headers: { "idempotency-key": crypto.randomUUID() } };
  const { title, pitch, lang, kind, tags } = hidden;
  const story = "Une jardinière qui se plie contre le mur quand on veut sortir la table, et se déplie.";
  const input = { rev: 0, title, pitch, lang, kind, tags, story, circleId: secretId };
  const draft = (await platform.as("mo").post<{ ideaId: string }>("/api/my/drafts", input, key)).body;
  const sent = await platform.as("mo").post(`/api/my/drafts/${draft.ideaId}/submission`, { rev: 1, termsVersion: 1 });
  expect(sent).toMatchObject({ status: 400, body: { issues: [{ path: "circleId", code: "not-accepted" }] } });
  const { table, clock } = platform;
  const deps = { ...clockDepsOf({ table, clock }), resolvedClock: async () => "waiting" as const };
  const { looked } = await reconcile(deps, clock());
  expect(looked).toBe(3);
});

describe("an invitation", () => {
  const at = `/api/studio/circles/${secretId}/invitations`;
  const invite = async (uses: number, days = 7) => {
    const key = { headers: { "idempotency-key": crypto.randomUUID() } };
    return (await platform.as("cleo").post<{ token: string; invitation: Invitation }>(at, { uses, days }, key)).body;
  };
  const someone = () => ({ ...cast.bo, memberId: newMemberId(platform.random) });
  const accept = (who: SessionMember, token: string) =>
    platform.as(who).submit<string>(paths.invitation("en", token), { act: "accept" });
  const isIn = (who: SessionMember) => platform.circles.belongs(secretId, who.memberId);

  test("for one lets one in, also when two press at once, and tells the other", async () => {
    const { token } = await invite(1);
    const two = [someone(), someone()];
    const answers = await Promise.all(two.map((who) => accept(who, token)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect((await Promise.all(two.map(isIn))).filter(Boolean).length).toBe(1);
    const late = await platform.as(someone()).get<string>(paths.invitation("en", token));
    expect([
      late.status,
      late.body.includes("has been used"),
      gives(late.body.replaceAll(token, "…").replaceAll(secretId, "…")),
    ]).toEqual([409, true, []]);
  });

  test("pressed twice by one person is used once", async () => {
    const { token, invitation } = await invite(2);
    const who = someone();
    const answers = await Promise.all([accept(who, token), accept(who, token), accept(who, token)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    const doors = ownDeps(platform.table).doors;
    expect((await doors.findInvitation(invitation))?.uses).toBe(1);
  });

  test("that expired or was taken back says so and names nothing", async () => {
    const [expired, revoked] = [await invite(5, 1), await invite(5)];
    await platform.as("mo").delete(`${at}/${revoked.invitation.invitationId}`);
    platform.pass(86_400_000);
    for (const { token } of [expired, revoked])
      for (const answer of [
        await accept(someone(), token),
        await platform.as().get<string>(paths.invitation("en", token)),
      ]) {
        expect([
          answer.status,
          answer.body.includes("no longer holds"),
          gives(answer.body.replaceAll(token, "…").replaceAll(secretId, "…")),
        ]).toEqual([410, true, []]);
      }
    const made = await platform.as().get(paths.invitation("en", `nothing.${"x".repeat(43)}`));
    expect(made.status).toBe(410);
  });

  test("is the same when its making is sent twice, and its secret is stored nowhere", async () => {
    const key = { headers: { "idempotency-key": crypto.randomUUID() } };
    const cleo = platform.as("cleo");
    const [one, again] = await Promise.all(
      [1, 2].map(() => cleo.post<{ token: string }>(at, { uses: 1, days: 7 }, key)),
    );
    expect(one?.body.token).toBe(again?.body.token);
    const doors = (await cleo.get("/api/studio/circles")).body;
    expect(JSON.stringify(doors)).not.toContain(one?.body.token.split(".")[1]);
  });

  test.each([
    { uses: 0, days: 7 },
    { uses: 1, days: 91 },
    { uses: 1.5, days: 7 },
    { uses: 1, days: 7, forever: true },
  ])("%o is refused", async (input) => {
    const key = { headers: { "idempotency-key": crypto.randomUUID() } };
    expect((await platform.as("cleo").post(at, input, key)).status).toBe(400);
  });
});

describe("a request", () => {
  const ask = (who: SessionMember, circleId: string, message = "") =>
    platform.as(who).submit(paths.joinRequest("fr", circleId), { act: "ask", message });
  type Doors = { circles: { circleId: string; requests: JoinRequest[] }[] };
  const waiting = async () =>
    (await platform.as("mo").get<Doors>("/api/studio/circles")).body.circles[0]?.requests ?? [];
  const answer = (memberId: string, outcome: string) =>
    platform.as("mo").put(`/api/studio/circles/${secretId}/requests/${memberId}`, { outcome });
  const someone = (name: string) => ({ ...cast.bo, memberId: newMemberId(platform.random), name });

  test("is answered alike whether the circle is there or not, and waits once for an answer", async () => {
    const who = someone("Léa Roux");
    const there = await ask(who, secretId, "Je connais\u202e Ada.");
    const absent = await ask(who, "nothing", "Je connais Ada.");
    expect([there.status, absent.status]).toEqual([303, 303]);
    await ask(who, secretId, "Encore moi.");
    expect(await waiting()).toMatchObject([{ name: "Léa Roux", message: "Je connais Ada." }]);
    expect((await answer(who.memberId, "accepted")).status).toBe(204);
    expect((await answer(who.memberId, "accepted")).status).toBe(204);
    expect([await waiting(), await platform.circles.belongs(secretId, who.memberId)]).toEqual([[], true]);
  });

  test("that was declined lets nobody in, also if somebody accepts it a moment later", async () => {
    const who = someone("Max Weiss");
    await ask(who, secretId);
    expect((await answer(who.memberId, "declined")).status).toBe(204);
    expect((await answer(who.memberId, "accepted")).status).toBe(404);
    expect(await platform.circles.belongs(secretId, who.memberId)).toBe(false);
  });

  test("of too many words is refused", async () => {
    expect((await ask(someone("Bavard"), secretId, "x".repeat(501))).status).toBe(400);
  });
});
