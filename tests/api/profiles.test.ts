import { afterAll, beforeAll, expect, test } from "vitest";
import type { Profile } from "../../functions/members/contract.ts";
import { identityStore } from "../../functions/members/identities.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import { newMemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { siteRoutes } from "../../functions/publishing/site-routes.ts";
import { storedSources } from "../../functions/publishing/stored-sources.ts";
import { supportActs } from "../../functions/support/act.ts";
import { readStanding } from "../../functions/support/standing.ts";
import { standingCache } from "../../functions/support/standing-cache.ts";
import { paths } from "../../web/paths.ts";
import { cast } from "../cast.ts";
import { ownDeps } from "../own-deps.ts";
import { modelOnly } from "../publisher.ts";
import { origin } from "./client.ts";
import { balcony, createPlatform, type Platform, published, submitted } from "./platform.ts";

const brand = { name: "Marelle", timeZone: "Europe/Paris", currency: "EUR", tagline: { fr: "Idées.", en: "Ideas." } };
let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
  const { table, support } = platform;
  const own = ownDeps(table);
  const standings = standingCache((ideaId) => readStanding(table, ideaId));
  const press = { sources: storedSources(table, cursors("a secret")), html: modelOnly, origin, brand };
  const acts = supportActs({ support, standings, belongs: own.belongs });
  platform.app.route("/", siteRoutes({ ...own, press, acts, support, standings, currency: "EUR", report: () => {} }));
});
afterAll(() => platform.close());

const all = { ideas: true, supports: true, circles: true };
const save = (name: string, shows: object = all) =>
  platform.as("ada").put<Profile & ProblemBody>("/api/my/profile", { name, shows });
const page = async () => {
  const { body, headers } = await platform.as().get<string>(paths.member("fr", cast.ada.memberId));
  expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=60");
  return JSON.parse(body).content.model;
};

test("shows ideas at first, and supports and circles only when its owner says so", async () => {
  const mine = await published(platform);
  await submitted(platform, { title: "Pas encore là" });
  await platform.circles.join(balcony, cast.ada.memberId, platform.clock());
  const { ideaId: supported } = await published(platform, { title: "Le banc pliant" });
  await platform.support.give({ ideaId: supported, shards: 16 }, cast.ada.memberId, platform.clock());
  const first = await page();
  expect(first).toMatchObject({ name: cast.ada.name, since: "2026-01-01T00:00:00.000Z" });
  expect(first.ideas.map((idea: { ideaId: string }) => idea.ideaId)).toContain(mine.ideaId);
  expect(JSON.stringify(first)).not.toContain("Pas encore là");
  expect([first.supports, first.circles]).toEqual([undefined, undefined]);
  await save(cast.ada.name);
  expect(await page()).toMatchObject({ supports: [{ ideaId: supported }], circles: [{ circleId: balcony }] });
  await save(cast.ada.name, { ideas: false, supports: false, circles: false });
  expect(Object.keys(await page()).toSorted()).toEqual(["memberId", "name", "since"]);
});

test.each([
  ["a direction override", "Ada \u202Elerom", "Ada lerom"],
  ["control characters", "Ada\u0000\u0007 Morel\u200B", "Ada Morel"],
  ["letters put together otherwise", "Zoe\u0301", "Zoé"],
  ["a tower of accents", `Ada${"\u0301".repeat(30)}`, undefined],
  ["Arabic letters and emoji", "ليلى 🌱", "ليلى 🌱"],
])("a name with %s is made safe to show", async (_, typed, shown) => {
  const { status, body } = await save(typed);
  expect(status).toBe(200);
  if (shown) expect(body.name).toBe(shown);
  expect(body.name).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B]/u);
  expect(body.name.match(/\p{M}{4,}/u)).toBeNull();
});

test.each([
  ["nothing", ""],
  ["spaces", "   "],
  ["marks alone", "\u202E\u200B"],
  ["61 letters", "x".repeat(61)],
  ["dots", "..."],
])("a name of %s is refused", async (_, name) => {
  expect((await save(name)).body).toMatchObject({ code: "invalid-input", issues: [{ path: "name" }] });
});

test("fields that nobody asked for are refused", async () => {
  const answer = await platform.as("ada").put("/api/my/profile", { name: "Ada", shows: all, title: "Chief" });
  expect(answer.status).toBe(400);
});

test("a chosen name outlives the next sign-in", async () => {
  const identities = identityStore(platform.table, platform.random);
  const told = { name: "Ada M.", title: undefined, lang: "fr", roles: [] } as const;
  const sign = () =>
    identities.memberFor({ issuer: "i", subject: "s" }, { ...told, roles: [] }, "fr", platform.clock());
  const { memberId } = await sign();
  await platform.as({ ...cast.bo, memberId }).put("/api/my/profile", { name: "Ada des toits", shows: all });
  expect((await sign()).name).toBe("Ada des toits");
});

test("nobody by that id is a page not found", async () => {
  const nobody = paths.member("en", newMemberId(platform.random));
  for (const path of [nobody, "/en/members/me"]) expect((await platform.as().get(path)).status).toBe(404);
});
