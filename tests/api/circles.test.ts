import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Circle } from "../../functions/circles/contract.ts";
import { classic } from "../../functions/ideas/policy.ts";
import { CircleId, MemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import { getStrongly } from "../../functions/platform/read.ts";
import { keys } from "../../functions/platform/table.ts";
import { balconyInput, createPlatform, type Platform } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const save = (circleId: string, more: object = {}) =>
  platform.as("cleo").put<Circle & ProblemBody>(`/api/studio/circles/${circleId}`, { ...balconyInput, ...more });
const share = (...milestones: [percent: number, atLeast: number][]) => ({
  kind: "share",
  firstWindowDays: 30,
  waitBelowMembers: 30,
  milestones: milestones.map(([percent, atLeast]) => ({ percent, atLeast, extraDays: 10 })),
});
const fixed = (...supporters: number[]) => ({
  kind: "fixed",
  firstWindowDays: 60,
  milestones: supporters.map((n) => ({ supporters: n, extraDays: 10 })),
});

test("a brand opens a circle, and everyone who writes an idea finds it with its rules and terms", async () => {
  const { status, body } = await save("atelier-bois", { policy: classic });
  expect(status).toBe(200);
  expect(body).toMatchObject({ circleId: "atelier-bois", termsVersion: 1, policy: classic });
  const { circles } = (await platform.as().get<{ circles: Circle[] }>("/api/circles/all")).body;
  const { name, tagline, rules, terms, languages, palette } = balconyInput;
  expect(circles.find(({ circleId }) => circleId === "atelier-bois")).toEqual({
    circleId: "atelier-bois",
    name,
    tagline,
    rules,
    terms,
    termsVersion: 1,
    languages,
    palette,
  });
});

describe("terms", () => {
  test("get a new version when their text changes, and only then", async () => {
    await save("potager");
    platform.pass(1_000);
    expect((await save("potager", { name: { fr: "Potagers", en: "Kitchen gardens" } })).body.termsVersion).toBe(1);
    platform.pass(1_000);
    const terms = { ...balconyInput.terms, en: "You keep all your rights." };
    const { body } = await save("potager", { terms });
    expect(body).toMatchObject({ termsVersion: 2, termsChangedAt: platform.clock().toISOString() });
  });

  test("changed by two people at once get two versions", async () => {
    await save("cuisine");
    const texts = Array.from({ length: 8 }, (_, n) => ({ fr: `Conditions ${n}`, en: `Terms ${n}` }));
    const answers = await Promise.all(texts.map((terms) => save("cuisine", { terms })));
    const versions = answers.map(({ body }) => body.termsVersion);
    expect(versions.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe("a policy is refused", () => {
  test.each([
    ["with heads that fall", fixed(100, 50), { code: "milestones-must-rise", values: { step: 2 } }],
    ["with heads that stay", fixed(100, 100), { code: "milestones-must-rise", values: { step: 2 } }],
    ["with shares that fall", share([5, 5], [2, 10]), { code: "milestones-must-rise", values: { step: 2 } }],
    ["with least numbers that fall", share([2, 10], [5, 5]), { code: "milestones-must-rise", values: { step: 2 } }],
    [
      "with a step above the membership that starts the clock",
      share([2, 5], [5, 31]),
      { code: "milestone-above-membership", values: { supporters: 31, members: 30 } },
    ],
  ])("%s", async (_, policy, problem) => {
    const { status, body } = await save("refused", { policy });
    expect(status).toBe(422);
    expect(body).toMatchObject(problem);
    expect(await platform.circles.findCircle(CircleId.parse("refused"))).toBeUndefined();
  });

  test("but a step that the members of today can reach is taken", async () => {
    const circleId = CircleId.parse("grown");
    for (let n = 10; n < 41; n++)
      await platform.circles.join(circleId, MemberId.parse(`mem_0000000000${n}`), platform.clock());
    expect((await save("grown", { policy: share([2, 5], [5, 31]) })).status).toBe(200);
  });
});

test.each([
  ["an unknown field", "potager", { members: 3 }, { path: "members", code: "unknown-field" }],
  ["no rule", "potager", { rules: [] }, { path: "rules", code: "too-few", limit: 1 }],
  ["no language", "potager", { languages: [] }, { path: "languages", code: "too-few", limit: 1 }],
  ["a name in one language", "potager", { name: { fr: "Potager" } }, { path: "name.en", code: "missing" }],
  [
    "a window of no day",
    "potager",
    { policy: { ...fixed(10), firstWindowDays: 0 } },
    { path: "policy.firstWindowDays", code: "too-small", limit: 1 },
  ],
  ["an address with capitals", "Potager", {}, { path: "circleId", code: "not-accepted" }],
  ["the word for all circles", "all", {}, { path: "circleId", code: "not-accepted" }],
])("%s is refused", async (_, circleId, more, issue) => {
  const { status, body } = await save(circleId, more);
  expect(status).toBe(400);
  expect(body.issues).toMatchObject([issue]);
});

test("only the brand opens circles", async () => {
  const asked = (["ada", "mo", "pia"] as const).map((who) =>
    platform.as(who).put("/api/studio/circles/mine", balconyInput),
  );
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([403, 403, 403]);
});

test("joining again is joining once, and keeps the first date", async () => {
  const circleId = CircleId.parse("crowd");
  const memberId = MemberId.parse("mem_111111111111");
  const first = platform.clock();
  await platform.circles.join(circleId, memberId, first);
  platform.pass(1_000);
  await Promise.all(Array.from({ length: 20 }, () => platform.circles.join(circleId, memberId, platform.clock())));
  expect(await platform.circles.memberCount(circleId)).toBe(1);
  expect(await getStrongly(platform.table, keys.circleMember(circleId, memberId))).toMatchObject({
    joinedAt: first.toISOString(),
  });
});

describe("membership", () => {
  const place = "/api/my/circles/balcony/membership";
  const members = () => platform.circles.memberCount(CircleId.parse("balcony"));

  test("is taken and given up once, however often it is pressed, and each knows their own", async () => {
    const bo = platform.as("bo");
    const before = await members();
    const joined = await Promise.all([bo.put(place), bo.put(place), bo.put(place)]);
    expect(joined.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([200, { joined: true }]));
    expect([await members(), (await bo.get(place)).body]).toEqual([before + 1, { joined: true }]);
    expect((await platform.as("pia").get(place)).body).toEqual({ joined: false });
    const left = await Promise.all([bo.delete(place), bo.delete(place)]);
    expect(left.map(({ status }) => status)).toEqual([200, 200]);
    expect([await members(), (await bo.get(place)).body]).toEqual([before, { joined: false }]);
  });

  test("pressed both ways at once is one of the two, and nothing between", async () => {
    const bo = platform.as("bo");
    const before = (await members()) - ((await bo.get<{ joined: boolean }>(place)).body.joined ? 1 : 0);
    for (let round = 0; round < 4; round++) {
      await Promise.all([bo.put(place), bo.delete(place), bo.put(place)]);
      const { joined } = (await bo.get<{ joined: boolean }>(place)).body;
      expect(await members()).toBe(before + (joined ? 1 : 0));
    }
  });

  test("of a circle that is not there is refused", async () => {
    expect((await platform.as("bo").put("/api/my/circles/nowhere/membership")).status).toBe(404);
  });
});

test("a private circle is no circle to anyone outside, and stays private", async () => {
  expect((await save("coulisses", { visibility: "private" })).status).toBe(200);
  const { circles } = (await platform.as().get<{ circles: Circle[] }>("/api/circles/all")).body;
  expect(circles.map(({ circleId }) => circleId)).not.toContain("coulisses");
  expect((await platform.as("bo").put("/api/my/circles/coulisses/membership")).status).toBe(404);
  for (const visibility of ["public", undefined])
    expect((await save("coulisses", { visibility })).body.code).toBe("visibility-fixed");
});
