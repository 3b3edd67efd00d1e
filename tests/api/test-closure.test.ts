import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Programme } from "../../functions/programmes/contract.ts";
import type { Results, StudioClosure, TesterClosure } from "../../functions/testing/closure-contract.ts";
import { cast } from "../cast.ts";
import { makeProgramme } from "../programmes.ts";
import { enrolled, reported } from "../testers.ts";
import { createPlatform, type Platform } from "./platform.ts";

let platform: Platform;
let programme: Programme;
beforeAll(async () => {
  platform = await createPlatform({ startsAt: "2026-04-20T09:00:00.000Z" });
  programme = await makeProgramme(platform, { stage: "closed", kind: "software" });
  await enrolled(platform, programme, cast.bo, { status: "completed" });
});
afterAll(() => platform.close());

const text = { fr: "La charnière tient.", en: "The hinge holds." };
const studio = (rest: string, of = programme) => `/api/studio/programmes/${of.programmeId}/${rest}`;
const own = async () =>
  (await platform.as("bo").get<TesterClosure>(`/api/programmes/${programme.programmeId}/closure`)).body;
const draft = (version: number, words = text, of = programme) =>
  platform.as("pia").put<Results & { code: string }>(studio("results", of), { version, text: words });
const publish = (version: number, of = programme) =>
  platform.as("pia").put<Results & { code: string; issues: object[] }>(studio("results/publication", of), { version });

describe("results", () => {
  test("are written before they are published, over what was read, and published in both languages", async () => {
    const first = await draft(0, { fr: "La charnière tient.", en: "" });
    expect(first.body).toMatchObject({ version: 1, by: { name: cast.pia.name } });
    expect((await draft(0)).body.code).toBe("results-changed-meanwhile");
    expect((await own()).results).toBeUndefined();
    expect((await publish(1)).body.issues).toEqual([{ path: "text.en", code: "missing" }]);
    await draft(1);
    const [one, other] = await Promise.all([publish(2), publish(2)]);
    expect([one.status, other.status].toSorted()).toEqual([200, 409]);
    expect((await own()).results?.text).toEqual(text);
  });

  test("may be corrected: testers were thanked on the first day, and read when it changed", async () => {
    const before = (await own()).results;
    platform.pass(86_400_000);
    await draft(3, { ...text, en: "The hinge holds well." });
    expect((await own()).results?.text.en).toBe("The hinge holds.");
    await publish(4);
    const { results } = await own();
    expect(results).toMatchObject({ text: { en: "The hinge holds well." }, publishedAt: before?.publishedAt });
    expect(results?.changedAt).toBe(platform.clock().toISOString());
  });

  test("wait until the test is over", async () => {
    const running = await makeProgramme(platform, { stage: "running" });
    expect((await draft(0, text, running)).status).toBe(200);
    expect((await publish(1, running)).body.code).toBe("programme-wrong-stage");
  });
});

describe("thanks", () => {
  test("name what somebody did", async () => {
    await reported(platform, programme, cast.bo, 1, { status: "confirmed" });
    await reported(platform, programme, cast.bo, 2, { status: "fixed" });
    await reported(platform, programme, cast.bo, 3, { status: "withdrawn" });
    expect((await own()).contribution).toEqual({
      tasks: { done: 0, of: 3 },
      answered: 0,
      reports: 2,
      fixed: 2,
      confirmed: 1,
    });
  });

  test("a reward is marked as given once, by whoever gave it first, and can be taken back", async () => {
    const path = studio(`rewards/${cast.bo.memberId}`);
    await platform.as("pia").put(path);
    const given = (await own()).rewardedAt;
    platform.pass(1_000);
    await platform.as("pia").put(path);
    expect((await own()).rewardedAt).toBe(given);
    const { body } = await platform.as("cleo").get<StudioClosure>(studio("closure"));
    expect(body.testers).toEqual([
      expect.objectContaining({ memberId: cast.bo.memberId, rewardedBy: cast.pia.name, reports: 2 }),
    ]);
    await platform.as("pia").delete(path);
    expect((await own()).rewardedAt).toBeUndefined();
    expect((await platform.as("pia").put(studio(`rewards/${cast.ada.memberId}`))).status).toBe(404);
  });

  test("somebody hears of further tests only if they said so, and for as long as they say so", async () => {
    const consent = (further: boolean) =>
      platform.as("bo").put<TesterClosure>(`/api/programmes/${programme.programmeId}/consent`, { further });
    expect((await own()).further).toBe(false);
    expect((await consent(true)).body.further).toBe(true);
    const { body } = await platform.as("pia").get<StudioClosure>(studio("closure"));
    expect(body.testers[0]?.further).toBe(true);
    expect((await consent(false)).body.further).toBe(false);
  });
});
