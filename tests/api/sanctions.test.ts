import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actStore } from "../../functions/acts/store.ts";
import { secureRandom } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { Restriction } from "../../functions/platform/session.ts";
import { sessionStore } from "../../functions/platform/session-store.ts";
import { type CastName, cast } from "../cast.ts";
import { routesOf, rules } from "./access.ts";
import { createPlatform, type Platform, published } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const site = "https://ideas.example";
const sessions = () => sessionStore(platform.table);
const signedIn = async (who: CastName) => {
  const [cookie = ""] = (await sessions().create(cast[who], platform.clock(), secureRandom, site)).split(";");
  return cookie;
};
const restrictionIn = async (cookie: string) => {
  const session = await sessions().sessionOf(cookie, platform.clock(), site);
  return session && session !== "expired" ? session.restriction : undefined;
};
const ground = { circleId: "balcony", reason: 2, message: "Encore de la publicité." };
async function sanction(who: CastName, input: object, by: CastName = "mo") {
  const item = `member:${cast[who].memberId}`;
  const { status, body } = await platform.as(by).put<ProblemBody>(`/api/studio/desk/${item}/answer`, {
    kind: "member",
    input,
  });
  platform.pass(10_000);
  await platform.deliver();
  return { status, code: body.code };
}

describe("a sanction", () => {
  test("holds at once on every session, says until when, ends by itself at that instant", async () => {
    const devices = [await signedIn("bo"), await signedIn("bo")];
    await sanction("bo", { outcome: "limited", days: 7, ...ground });
    const until = new Date(platform.clock().getTime() + 7 * 86_400_000).toISOString();
    for (const device of devices) expect(await restrictionIn(device)).toMatchObject({ kind: "limited", until });
    const restriction = await platform.restrictions.restriction(cast.bo.memberId);
    const { ideaId } = await published(platform);
    const bo = () => platform.as({ ...cast.bo, ...(restriction && { restriction }) });
    const refused = await bo().post<ProblemBody>(`/api/ideas/${ideaId}/comments`, { text: "Encore", lang: "en" });
    expect([refused.status, refused.body.code, refused.body.values]).toEqual([403, "member-limited", { until }]);
    expect((await bo().put(`/api/ideas/${ideaId}/support`)).status).toBeLessThan(300);
    platform.pass(7 * 86_400_000 - 1);
    expect((await bo().post(`/api/ideas/${ideaId}/comments`, { text: "Encore", lang: "en" })).status).toBe(403);
    platform.pass(1);
    expect((await bo().post(`/api/ideas/${ideaId}/comments`, { text: "Encore", lang: "en" })).status).toBe(200);
  });

  test("of a warning takes nothing; a suspension may be without end, and is lifted by a moderator with a word", async () => {
    const device = await signedIn("cleo");
    await sanction("cleo", { outcome: "warned", ...ground });
    expect(await restrictionIn(device)).toBeUndefined();
    await sanction("cleo", { outcome: "suspended", ...ground });
    expect(await restrictionIn(device)).toMatchObject({ kind: "suspended" });
    expect((await restrictionIn(device))?.until).toBeUndefined();
    await sanction("cleo", { outcome: "lifted", message: "C’est entendu." }, "noa");
    expect(await restrictionIn(device)).toBeUndefined();
    expect((await sanction("cleo", { outcome: "lifted", message: "Encore." })).code).toBe("gone");
    const acts = await actStore(platform.table).concerning(cast.cleo.memberId);
    expect(acts.map(({ kind }) => kind)).toEqual(["lifted", "suspended", "warned"]);
    expect(acts[0]?.about).toBe(acts[1]?.actId);
  });

  test("needs a rule of the circle and reasons, and is never against oneself", async () => {
    expect((await sanction("pia", { outcome: "warned", ...ground, message: " " })).status).toBe(400);
    expect((await sanction("pia", { outcome: "warned", ...ground, reason: 3 })).status).toBe(400);
    expect((await sanction("pia", { outcome: "limited", ...ground })).status).toBe(400);
    expect((await sanction("mo", { outcome: "warned", ...ground })).code).toBe("own-act");
  });
});

describe("every route of the API", () => {
  const mutations = Object.keys(rules).filter((route) => !route.startsWith("GET ") && route.includes(" /api/"));
  const at = (route: string) => (route.split(" ")[1] ?? "").replaceAll(/:\w+(\{[^}]*\})?/g, "x");
  const asked = async (route: string, restriction: Restriction) => {
    const [method = ""] = route.split(" ");
    const member = { ...cast.ada, roles: ["moderator", "product", "brand"] as const, restriction };
    const response = await platform.app.request(at(route), {
      method,
      headers: { origin: site, cookie: `cast=${encodeURIComponent(JSON.stringify(member))}` },
    });
    const body: { code?: string } = await response.json().catch(() => ({}));
    return body.code;
  };
  const goingAway = [
    "DELETE /api/programmes/:programmeId/application",
    "DELETE /api/programmes/:programmeId/delivery/address",
    "PUT /api/programmes/:programmeId/consent",
  ];
  const testing = [
    ...["terms", "delivery/address", "delivery/arrival", "tasks/:taskId", "surveys/:phaseId"],
    ...["feedback/:feedbackId/voice", "feedback/:feedbackId/follow"],
  ].flatMap((path) => ["PUT", "DELETE"].map((method) => `${method} /api/programmes/:programmeId/${path}`));
  const ownWords = [
    "DELETE /api/my/drafts/:ideaId",
    "DELETE /api/my/ideas/:ideaId",
    "DELETE /api/ideas/:ideaId/comments/:commentId",
    "DELETE /api/programmes/:programmeId/feedback/:feedbackId",
  ];
  const isOpenToTheSuspended = (route: string) =>
    /statements|notification|language/.test(route) || goingAway.includes(route);
  const isOpenToTheLimited = (route: string) =>
    isOpenToTheSuspended(route) ||
    /support|follows|calendar|my\/circles/.test(route) ||
    [...testing, ...ownWords].includes(route);

  test("is mounted here, or the matrix would be empty", () => {
    const mounted = routesOf(platform.app);
    expect(mutations.filter((route) => mounted.includes(route)).length).toBeGreaterThan(25);
  });
  test.each(mutations)("%s is closed to whoever is restricted, unless it is on the list", async (route) => {
    const actId = "act_0000000000000000";
    const limited = (await asked(route, { kind: "limited", actId })) === "member-limited";
    const suspended = (await asked(route, { kind: "suspended", actId })) === "member-suspended";
    expect([limited, suspended]).toEqual([!isOpenToTheLimited(route), !isOpenToTheSuspended(route)]);
  });
});
