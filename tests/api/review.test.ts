import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IdeaCard, IdeaRecord } from "../../functions/ideas/contract.ts";
import { msPerDay } from "../../functions/platform/clock.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { Decision } from "../../functions/review/contract.ts";
import { cast } from "../cast.ts";
import { createPlatform, inReview, type Platform, published } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

const pathOf = ({ ideaId }: IdeaCard) => `/api/studio/review/${ideaId}`;
const yes = {
  outcome: "approved",
  reasons: { fr: "Nous savons **la faire** bien." },
  changeOurMind: {},
  reasonCodes: ["strong-demand", "we-can-make-it-well"],
  lang: "fr",
} as const;
const decide = (card: IdeaCard, more: object = {}) =>
  platform.as("pia").put<{ card: IdeaCard; decision: Decision } & ProblemBody>(`${pathOf(card)}/decision`, {
    ...yes,
    version: card.version,
    ...more,
  });

describe("the queue", () => {
  test("shows days waiting, the longest first", async () => {
    const alone = await createPlatform({ seed: 5 });
    const first = await inReview(alone, { title: "La première des deux" });
    alone.pass(3 * msPerDay);
    const second = await inReview(alone, { title: "La seconde des deux" });
    alone.pass(2 * msPerDay - 1);
    const { body } = await alone.as("pia").get<{ ideas: (IdeaCard & { daysWaiting: number })[] }>("/api/studio/review");
    expect(body.ideas.map(({ ideaId, daysWaiting }) => [ideaId, daysWaiting])).toEqual([
      [first.ideaId, 4],
      [second.ideaId, 1],
    ]);
    alone.close();
  });

  test("an idea comes with its story, timeline, circle and decisions so far", async () => {
    const card = await inReview(platform);
    const { body } = await platform.as("pia").get<{ records: IdeaRecord[] }>(pathOf(card));
    expect(body).toMatchObject({ card, circle: { circleId: "balcony" }, decisions: [] });
    expect(body.records.map(({ to }) => to)).toEqual(["submitted", "gathering", "in_review"]);
  });

  test("is for the product team alone", async () => {
    const card = await inReview(platform);
    const asked = (["ada", "mo", "cleo"] as const).map((who) =>
      platform.as(who).put(`${pathOf(card)}/decision`, { ...yes, version: card.version }),
    );
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([403, 403, 403]);
    expect((await platform.ideas.card(card.ideaId)).stage).toBe("in_review");
  });
});

describe("after the answer", () => {
  test("lists what was approved until it is launched, the latest answer first", async () => {
    const alone = await createPlatform({ seed: 6 });
    const pia = alone.as("pia");
    const answered = async (outcome: string, title: string) => {
      const card = await inReview(alone, { title });
      alone.pass(msPerDay);
      const more = outcome === "parked" ? { secondLookOn: "2027-03-01" } : {};
      await pia.put(`${pathOf(card)}/decision`, { ...yes, ...more, outcome, version: card.version });
      return alone.ideas.card(card.ideaId);
    };
    const first = await answered("approved", "La première des trois");
    await answered("not_approved", "La deuxième, hélas");
    const third = await answered("approved", "La troisième des trois");
    const listed = async () => {
      const { body } = await pia.get<{ ideas: IdeaCard[] }>("/api/studio/answered");
      return body.ideas.map(({ ideaId, stage }) => [ideaId, stage]);
    };
    expect(await listed()).toEqual([
      [third.ideaId, "approved"],
      [first.ideaId, "approved"],
    ]);
    for (const [step, to] of ["in_development", "in_beta", "launched"].entries()) {
      await pia.put(`${pathOf(first)}/stage`, { version: first.version + step, to });
      const left = to === "launched" ? [] : [[first.ideaId, to]];
      expect(await listed()).toEqual([[third.ideaId, "approved"], ...left]);
    }
    alone.close();
  });
});

describe("deciding", () => {
  test("is signed, dated, counted exactly, and moves the idea in the same moment", async () => {
    const gathering = await published(platform);
    await platform.support.give(gathering, cast.bo.memberId, platform.clock());
    await platform.support.give(gathering, cast.mo.memberId, platform.clock());
    const now = platform.clock();
    const record = { kind: "stage", by: { kind: "clock" }, from: "gathering" } as const;
    const changes = { stage: "in_review", reviewOpenedAt: now.toISOString() } as const;
    const card = await platform.ideas.take({ card: gathering, changes, record, now });
    platform.pass(12 * msPerDay);
    const { status, body } = await decide(card);
    expect(status).toBe(200);
    expect(body.card).toMatchObject({
      stage: "approved",
      version: card.version + 1,
      decidedAt: platform.clock().toISOString(),
    });
    expect(body.decision).toEqual({
      ideaId: card.ideaId,
      number: card.version + 1,
      decidedAt: platform.clock().toISOString(),
      outcome: "approved",
      reasons: { fr: "Nous savons **la faire** bien." },
      changeOurMind: {},
      reasonCodes: ["strong-demand", "we-can-make-it-well"],
      signedBy: { kind: "product", memberId: cast.pia.memberId, name: "Pia Fontaine", title: cast.pia.title },
      supporters: 2,
      daysInReview: 12,
    });
    const { records } = (await platform.as("ada").get<{ records: IdeaRecord[] }>(`/api/my/ideas/${card.ideaId}`)).body;
    expect(records.at(-1)).toMatchObject({ from: "in_review", to: "approved", why: { lang: "fr" } });
    expect((await platform.ideas.decided({ limit: 1, now: platform.clock() })).ideas).toEqual([body.card]);
  });

  test.each([
    ["no reason at all", {}],
    ["a reason in the other language only", { en: "We can make it well." }],
    ["a reason of spaces", { fr: " \n " }],
  ])("with %s is refused, and the idea stays in review", async (_, reasons) => {
    const card = await inReview(platform);
    const { status, body } = await decide(card, { reasons });
    expect([status, body.code]).toEqual([422, "reasons-missing"]);
    expect(await platform.ideas.card(card.ideaId)).toEqual(card);
  });

  test.each([
    ["an unknown field", { secret: true }, { path: "secret", code: "unknown-field" }],
    ["a reason code nobody knows", { reasonCodes: ["because"] }, { path: "reasonCodes.0", code: "not-accepted" }],
    [
      "a day that no calendar has",
      { outcome: "parked", secondLookOn: "2026-02-30" },
      { path: "secondLookOn", code: "not-accepted" },
    ],
    [
      "reasons too long",
      { reasons: { fr: "x".repeat(4_001) } },
      { path: "reasons.fr", code: "too-long", limit: 4_000 },
    ],
  ])("refuses %s", async (_, more, issue) => {
    const { status, body } = await decide(await inReview(platform), more);
    expect(status).toBe(400);
    expect(body.issues).toMatchObject([issue]);
  });

  test("twenty times at once it is one decision", async () => {
    const card = await inReview(platform);
    const answers = await Promise.all(Array.from({ length: 20 }, () => decide(card)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    const found = await platform.as("pia").get<{ decisions: Decision[] }>(pathOf(card));
    expect(found.body.decisions).toHaveLength(1);
  });

  test("on an idea that changed since it was read is refused", async () => {
    const card = await inReview(platform);
    await decide(card, { outcome: "not_approved" });
    const { status, body } = await decide(card);
    expect([status, body.code]).toEqual([409, "idea-changed-meanwhile"]);
  });

  test("on an idea that still gathers is refused", async () => {
    const { status, body } = await decide(await published(platform));
    expect([status, body.code]).toEqual([409, "wrong-stage"]);
  });
});

describe("parking", () => {
  test.each([
    ["summer", "2026-06-15", "2026-06-15T07:00:00.000Z"],
    ["winter", "2026-12-15", "2026-12-15T08:00:00.000Z"],
    ["the day the clocks go forward", "2026-03-29", "2026-03-29T07:00:00.000Z"],
    ["the day the clocks go back", "2026-10-25", "2026-10-25T08:00:00.000Z"],
  ])("opens again at nine in the brand's morning, in %s too", async (_, secondLookOn, at) => {
    const fresh = await inReview(platform);
    const { body } = await decide(fresh, { outcome: "parked", secondLookOn });
    expect(body.card).toMatchObject({ stage: "parked", secondLookAt: at });
    expect(body.decision.secondLookAt).toBe(at);
  });

  test("today is too early, tomorrow is not: the brand's day counts", async () => {
    // 23:30 UTC on 1 July is already 2 July in Paris.
    const late = await createPlatform({ startsAt: "2026-07-01T23:30:00.000Z" });
    const card = await inReview(late);
    const park = (secondLookOn?: string) =>
      late.as("pia").put<ProblemBody>(`${pathOf(card)}/decision`, {
        ...yes,
        version: card.version,
        outcome: "parked",
        secondLookOn,
      });
    for (const day of [undefined, "2026-07-01", "2026-07-02"])
      expect((await park(day)).body).toMatchObject({ code: "date-must-be-later", values: { today: "2026-07-02" } });
    expect((await park("2026-07-03")).status).toBe(200);
    late.close();
  });
});

describe("the preview", () => {
  test("shows both editions as their readers will see them, and stores nothing", async () => {
    const card = await inReview(platform);
    const { status, body } = await platform
      .as("pia")
      .post(`${pathOf(card)}/decision-preview`, { ...yes, version: card.version });
    expect(status).toBe(200);
    const shown = {
      outcome: "approved",
      textLang: "fr",
      reasonsHtml: "<p>Nous savons <strong>la faire</strong> bien.</p>\n",
    };
    expect(body).toMatchObject({ fr: { ...shown, signedBy: "Pia Fontaine" }, en: shown });
    expect(await platform.ideas.card(card.ideaId)).toEqual(card);
  });
});

describe("an approved idea goes on", () => {
  test("through development and test to launch, each with a word if there is one", async () => {
    let { card } = (await decide(await inReview(platform))).body;
    for (const to of ["in_development", "in_beta", "launched"] as const) {
      const message = to === "in_beta" ? "Les premiers prototypes partent lundi." : undefined;
      const { status, body } = await platform
        .as("pia")
        .put<IdeaCard>(`${pathOf(card)}/stage`, { version: card.version, to, message });
      expect(status).toBe(200);
      card = body;
    }
    const { records } = (await platform.as("ada").get<{ records: IdeaRecord[] }>(`/api/my/ideas/${card.ideaId}`)).body;
    expect(records.slice(-3).map(({ to, why }) => [to, why?.text])).toEqual([
      ["in_development", undefined],
      ["in_beta", "Les premiers prototypes partent lundi."],
      ["launched", undefined],
    ]);
  });

  test("but skips no step", async () => {
    const { card } = (await decide(await inReview(platform))).body;
    const { body } = await platform
      .as("pia")
      .put<ProblemBody>(`${pathOf(card)}/stage`, { version: card.version, to: "launched" });
    expect(body.code).toBe("wrong-stage");
  });
});
