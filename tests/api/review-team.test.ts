import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actStore } from "../../functions/acts/store.ts";
import type { Board, Note } from "../../functions/desk/contract.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { msPerDay } from "../../functions/platform/clock.ts";
import { cursors } from "../../functions/platform/cursor.ts";
import { CircleId, MemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { ideaPage } from "../../functions/publishing/idea-page.ts";
import { storedSources } from "../../functions/publishing/stored-sources.ts";
import type { Decision, DecisionDraft, ScoresShown, Theme } from "../../functions/review/contract.ts";
import { usualCriteria } from "../../functions/review/limits.ts";
import { reviewStore } from "../../functions/review/store.ts";
import { cast } from "../cast.ts";
import { balconyInput, createPlatform, inReview, type Platform } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform({ seed: 41 });
  const twoSign = { ...balconyInput, countersign: true };
  await platform.circles.save(CircleId.parse("two-sign"), twoSign, platform.clock());
});
afterAll(() => platform.close());

const other: SessionMember = { ...cast.pia, memberId: MemberId.parse("mem_c0en00000000"), name: "Coen Visser" };
const third: SessionMember = { ...cast.pia, memberId: MemberId.parse("mem_sa0000000000"), name: "Sara Lund" };
const at = ({ ideaId }: Pick<IdeaCard, "ideaId">) => `/api/studio/review/${ideaId}`;
const words = { outcome: "approved", reasons: { fr: "Nous la faisons." }, changeOurMind: {}, reasonCodes: [] } as const;
const write = (who: "pia" | SessionMember, card: IdeaCard, rev: number, more: object = {}) =>
  platform.as(who).put<DecisionDraft & ProblemBody>(`${at(card)}/draft`, { ...words, rev, ...more });
const propose = (who: "pia" | SessionMember, { version, ...card }: IdeaCard, rev: number) =>
  platform.as(who).put<DecisionDraft & ProblemBody>(`${at(card)}/proposal`, { version, rev });
const countersign = (who: "pia" | SessionMember, { version, ...card }: IdeaCard, rev: number) =>
  platform.as(who).put<{ decision: Decision } & ProblemBody>(`${at(card)}/countersignature`, { version, rev });
const publish = (card: IdeaCard, more: object = {}) =>
  platform.as("pia").put<{ decision: Decision } & ProblemBody>(`${at(card)}/decision`, {
    ...words,
    lang: "fr",
    version: card.version,
    ...more,
  });
const read = async (card: IdeaCard, who: "pia" | SessionMember = "pia") =>
  (await platform.as(who).get<{ draft?: DecisionDraft; scores: ScoresShown; decisions: Decision[] }>(at(card))).body;
const board = async (who: "pia" | SessionMember = "pia") =>
  (await platform.as(who).get<Board>("/api/studio/review")).body;
const onBoard = async (card: IdeaCard, who: "pia" | SessionMember = "pia") =>
  (await board(who)).ideas.find(({ ideaId }) => ideaId === card.ideaId);
/** What was done since a moderator published it. */
const actsOn = async (card: IdeaCard) =>
  (await actStore(platform.table).ofMonth(platform.clock().toISOString().slice(0, 7))).filter(
    (act) => act.ideaId === card.ideaId && act.kind !== "published",
  );
const twoSign = () => inReview(platform, { circleId: CircleId.parse("two-sign") });

describe("batches", () => {
  const open = (cutOffOn: string, more: object = {}) =>
    platform.as("pia").put<ProblemBody>(`/api/studio/review/batches/${cutOffOn}`, {
      name: { fr: "Lot", en: "Batch" },
      announced: true,
      ...more,
    });

  test("take what reached its goal by the end of their day in the brand's zone, and the next batch takes the rest", async () => {
    const alone = await createPlatform({ seed: 42, startsAt: "2026-03-30T21:00:00.000Z" });
    const put = (day: string) =>
      alone.as("pia").put(`/api/studio/review/batches/${day}`, { name: { fr: "Lot", en: "Batch" }, announced: false });
    await put("2026-03-31");
    await put("2026-04-30");
    // Paris is two hours ahead of UTC from 29 March: the day ends at 22:00.
    alone.time.now = new Date("2026-03-31T21:59:59.999Z");
    const early = await inReview(alone, { title: "À la dernière minute" });
    alone.time.now = new Date("2026-03-31T22:00:00.000Z");
    const late = await inReview(alone, { title: "Une milliseconde trop tard" });
    const batchOf = async (card: IdeaCard) =>
      (await alone.as("pia").get<Board>("/api/studio/review")).body.ideas.find(({ ideaId }) => ideaId === card.ideaId)
        ?.cutOffOn;
    expect(await batchOf(early)).toBe("2026-03-31");
    expect(await batchOf(late)).toBe("2026-04-30");

    await alone.as("pia").put(`${at(late)}/batch`, { cutOffOn: "2026-03-31" });
    expect(await batchOf(late)).toBe("2026-03-31");
    await alone.as("pia").put(`${at(late)}/batch`, { cutOffOn: null });
    expect(await batchOf(late)).toBe("2026-04-30");

    const tooLate = await put("2026-03-30");
    expect(tooLate.status).toBe(422);
    expect((await alone.as("pia").delete<ProblemBody>("/api/studio/review/batches/2026-03-31")).body.code).toBe(
      "date-must-be-later",
    );
    await alone.as("pia").delete("/api/studio/review/batches/2026-04-30");
    expect(await batchOf(late)).toBeUndefined();
    expect(await batchOf(early)).toBe("2026-03-31");
    alone.close();
  });

  test("are refused without a name in both languages, or on a day that no calendar has", async () => {
    expect((await open("2027-02-30")).status).toBe(400);
    expect((await open("2027-03-01", { name: { fr: "Lot", en: " " } })).body.issues).toMatchObject([
      { path: "name.en" },
    ]);
    expect(
      (await platform.as("pia").put(`${at(await inReview(platform))}/batch`, { cutOffOn: "2031-01-01" })).status,
    ).toBe(404);
  });
});

describe("who looks at what", () => {
  test("whoever has opened the board can be asked, more than one, and taken off again", async () => {
    const card = await inReview(platform);
    const ask = (who: SessionMember) => platform.as("pia").put(`${at(card)}/assignees/${who.memberId}`);
    expect((await ask(third)).status).toBe(404);
    await board(other);
    expect((await ask(other)).status).toBe(204);
    await ask(cast.pia);
    expect((await onBoard(card))?.assignees.map(({ name }) => name).toSorted()).toEqual([
      "Coen Visser",
      "Pia Fontaine",
    ]);
    expect((await board()).reviewers.map(({ name }) => name)).toEqual(["Pia Fontaine", "Coen Visser"]);
    await platform.as("pia").delete(`${at(card)}/assignees/${other.memberId}`);
    expect((await onBoard(card))?.assignees).toEqual([{ memberId: cast.pia.memberId, name: "Pia Fontaine" }]);
  });
});

describe("scores", () => {
  const marks = (mark: number) => usualCriteria.map(({ id }) => ({ criterionId: id, mark, note: `${mark}.` }));
  const score = (who: "pia" | SessionMember, card: IdeaCard, given = marks(4)) =>
    platform.as(who).put<ScoresShown & ProblemBody>(`${at(card)}/scores`, { round: card.reviewOpenedAt, marks: given });

  test("of others are seen once one's own are in, with their spread", async () => {
    const card = await inReview(platform);
    await score(other, card, marks(2));
    const before = (await read(card)).scores;
    expect(before).toEqual({ criteria: usualCriteria, scored: 1, hidden: true });
    expect(JSON.stringify(before)).not.toContain("2.");
    expect(await onBoard(card)).toMatchObject({ scored: 1, scoredByMe: false });
    const { body } = await score("pia", card, marks(5));
    expect(body).toMatchObject({ hidden: false, scored: 2, summary: { total: 3.5 } });
    const [first] = (body as ScoresShown & { hidden: false }).summary.criteria;
    expect(first).toMatchObject({ lowest: 2, highest: 5, spread: 3, n: 2 });
    expect(await onBoard(card)).toMatchObject({ scored: 2, scoredByMe: true });
  });

  test("need a mark for each criterion, of 1 to 5, and an open review", async () => {
    const card = await inReview(platform);
    expect((await score("pia", card, marks(4).slice(1))).body.code).toBe("invalid-input");
    expect((await score("pia", card, [...marks(4).slice(1), ...marks(4).slice(1, 2)])).body.code).toBe("invalid-input");
    expect((await score("pia", card, marks(6))).status).toBe(400);
    expect((await score("pia", { ...card, reviewOpenedAt: "2020-01-01T00:00:00.000Z" })).body.code).toBe("wrong-stage");
    await publish(card);
    expect((await score("pia", card)).body.code).toBe("wrong-stage");
  });

  test("once it is decided everybody on the team sees them", async () => {
    const card = await inReview(platform);
    await score(other, card);
    await publish(card);
    expect((await read(card)).scores).toMatchObject({ hidden: false, scored: 1 });
  });
});

describe("notes", () => {
  test("are the team's: said once, taken back by their writer only", async () => {
    const card = await inReview(platform);
    const path = `${at(card)}/notes/not_000000000abc`;
    const say = () => platform.as("pia").put<{ notes: Note[] }>(path, { text: "Trop cher en acier ?", lang: "fr" });
    await say();
    expect((await say()).body.notes).toMatchObject([{ text: "Trop cher en acier ?", by: { name: "Pia Fontaine" } }]);
    expect((await platform.as(other).delete(path)).status).toBe(403);
    expect((await platform.as("pia").delete<{ notes: Note[] }>(path)).body.notes).toEqual([]);
  });
});

describe("a draft written together", () => {
  test("of two who save at once one is saved, and the other is told whose words are there", async () => {
    const card = await inReview(platform);
    await write("pia", card, 0);
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => write(other, card, 1, { reasons: { fr: `Version ${n}.` } })),
    );
    const codes = answers.map(({ status }) => status).toSorted();
    expect(codes).toEqual([200, 409, 409, 409, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body).toMatchObject({ code: "decision-changed-elsewhere", values: { rev: 2, by: "Coen Visser" } });
    expect((await read(card)).draft).toMatchObject({
      rev: 2,
      by: { name: "Coen Visser" },
      drafters: [{ name: "Pia Fontaine" }, { name: "Coen Visser" }],
    });
  });

  test("sent twice it is saved once; on the board one sees that it is being written", async () => {
    const card = await inReview(platform);
    expect((await write("pia", card, 0)).body.rev).toBe(1);
    expect((await write("pia", card, 0)).body.rev).toBe(1);
    expect((await onBoard(card))?.draft).toMatchObject({ by: { name: "Pia Fontaine" }, proposed: false });
  });

  test("nobody publishes over words that they have not read", async () => {
    const card = await inReview(platform);
    await write(other, card, 0, { reasons: { fr: "Pas si vite." } });
    expect((await publish(card)).body.code).toBe("decision-changed-elsewhere");
    expect((await publish(card, { draftRev: 0 })).body.code).toBe("decision-changed-elsewhere");
    expect((await publish(card, { draftRev: 1 })).status).toBe(200);
    expect((await read(card)).draft).toBeUndefined();
  });

  test("saving and publishing at once lose no words: either they are published, or the publisher is told", async () => {
    for (let turn = 0; turn < 6; turn++) {
      const card = await inReview(platform);
      await write("pia", card, 0);
      const [saved, published] = await Promise.all([
        write(other, card, 1, { reasons: { fr: "Une autre raison." } }),
        publish(card, { draftRev: 1 }),
      ]);
      expect([saved.status, published.status].toSorted()).toEqual([200, 409]);
      const kept = (await read(card)).draft?.reasons.fr;
      expect(kept).toBe(saved.status === 200 ? "Une autre raison." : undefined);
    }
  });

  test("an idea that was removed meanwhile is not decided, and the draft is kept", async () => {
    const card = await inReview(platform);
    await write("pia", card, 0);
    const record = { kind: "stage", by: { kind: "moderator" }, from: "in_review" } as const;
    await platform.ideas.take({ card, changes: { stage: "removed" }, record, now: platform.clock() });
    expect((await publish(card, { draftRev: 1 })).body).toMatchObject({
      code: "idea-left-review",
      values: { stage: "removed" },
    });
    expect((await write("pia", card, 1, { reasons: { fr: "Encore un mot." } })).body.code).toBe("idea-left-review");
    expect(await platform.ideas.card(card.ideaId)).toMatchObject({ stage: "removed" });
    expect((await reviewDraft(card))?.reasons.fr).toBe("Nous la faisons.");
  });

  const reviewDraft = ({ ideaId }: IdeaCard) => reviewStore(platform.table).draft(ideaId);
});

describe("two signatures", () => {
  test("one alone does not decide where the circle asks for two", async () => {
    const card = await twoSign();
    expect((await publish(card)).body.code).toBe("countersign-needed");
    expect((await countersign(other, card, 0)).body.code).toBe("countersign-needed");
  });

  test("the second is never a drafter's, and both stand beneath the decision", async () => {
    const card = await twoSign();
    await write("pia", card, 0);
    await write(third, card, 1, { reasons: { fr: "Nous la faisons, en acier." } });
    expect((await countersign(other, card, 2)).body.code).toBe("countersign-needed");
    expect((await propose("pia", card, 2)).body.rev).toBe(3);
    expect((await onBoard(card))?.draft?.proposed).toBe(true);
    expect((await countersign("pia", card, 3)).body.code).toBe("own-decision");
    expect((await countersign(third, card, 3)).body.code).toBe("own-decision");
    expect((await countersign(other, card, 2)).body.code).toBe("decision-changed-elsewhere");
    platform.pass(3 * msPerDay);
    const answers = await Promise.all([1, 2, 3].map(() => countersign(other, card, 3)));
    expect(answers.map(({ status }) => status)).toContain(200);
    const { decisions } = await read(card);
    expect(decisions).toMatchObject([
      {
        signedBy: { name: "Pia Fontaine" },
        countersignedBy: { name: "Coen Visser" },
        reasons: { fr: "Nous la faisons, en acier." },
      },
    ]);
    expect((await actsOn(card)).map(({ kind, by }) => [kind, "name" in by && by.name]).toSorted()).toEqual([
      ["countersigned", "Coen Visser"],
      ["decided", "Pia Fontaine"],
    ]);
    expect((await countersign(other, card, 3)).status).toBe(200);
  });

  test("a word changed takes the proposal back", async () => {
    const card = await twoSign();
    await write("pia", card, 0);
    await propose("pia", card, 1);
    await write("pia", card, 2, { reasons: { fr: "Autrement dit." } });
    expect((await countersign(other, card, 3)).body.code).toBe("countersign-needed");
  });

  test("what cannot be published is not proposed", async () => {
    const card = await twoSign();
    await write("pia", card, 0, { reasons: { en: "Only in English." } });
    expect((await propose("pia", card, 1)).body.code).toBe("reasons-missing");
    await write("pia", card, 1, { outcome: "parked" });
    expect((await propose("pia", card, 2)).body.code).toBe("date-must-be-later");
  });
});

describe("corrections", () => {
  const said = { text: { fr: "En mars, pas en mai." }, reason: { fr: "Une erreur de calendrier." } };
  const correct = (card: IdeaCard, number: number, place: number, more: object = {}) =>
    platform
      .as("pia")
      .put<Decision & ProblemBody>(`${at(card)}/decisions/${number}/corrections/${place}`, { ...said, ...more });

  test("are appended with their date, their reason and a name; what was said stays", async () => {
    const card = await inReview(platform);
    const { decision } = (await publish(card)).body;
    platform.pass(1_000);
    const { body } = await correct(card, decision.number, 1);
    expect(body).toEqual({
      ...decision,
      corrections: [{ ...said, at: platform.clock().toISOString(), by: decision.signedBy }],
    });
    expect((await correct(card, decision.number, 1)).status).toBe(200);
    expect((await read(card)).decisions[0]?.corrections).toHaveLength(1);
    expect((await actsOn(card)).map(({ kind }) => kind)).toEqual(["decided", "corrected"]);
  });

  test("two at once: one takes the place, the other is told", async () => {
    const card = await inReview(platform);
    const { decision } = (await publish(card)).body;
    const answers = await Promise.all(
      ["a", "b", "c"].map((text) => correct(card, decision.number, 1, { text: { fr: text } })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await correct(card, decision.number, 2)).status).toBe(200);
  });

  test.each([
    ["no text in the author's language", { text: { en: "March." } }],
    ["no reason", { reason: {} }],
  ])("%s: refused", async (_, more) => {
    const card = await inReview(platform);
    const { decision } = (await publish(card)).body;
    expect((await correct(card, decision.number, 1, more)).body.code).toBe("reasons-missing");
    expect((await correct(card, decision.number + 1, 1)).status).toBe(404);
  });
});

describe("the desk is cleared", () => {
  test("by a decision; who looked at a parked idea finds it again at its second look, with the former answer", async () => {
    const card = await inReview(platform);
    await platform.as("pia").put(`${at(card)}/assignees/${cast.pia.memberId}`);
    await write("pia", card, 0);
    await publish(card, { draftRev: 1, outcome: "parked", secondLookOn: "2027-01-04" });
    const parked = await platform.ideas.card(card.ideaId);
    const record = { kind: "stage", by: { kind: "clock" }, from: "parked" } as const;
    const changes = {
      stage: "in_review",
      reviewOpenedAt: platform.clock().toISOString(),
      secondLookAt: undefined,
    } as const;
    await platform.ideas.take({ card: parked, changes, record, now: platform.clock() });
    expect(await onBoard(card)).toMatchObject({
      secondLook: true,
      scored: 0,
      assignees: [{ name: "Pia Fontaine" }],
    });
    expect((await onBoard(card))?.draft).toBeUndefined();
    expect((await read(card)).decisions).toHaveLength(1);
  });
});

describe("around an idea", () => {
  test("stand what people say by theme, and what became of the author's others that were published", async () => {
    const past = await inReview(platform, { title: "Un banc qui se plie" });
    await publish(past, { outcome: "not_approved" });
    const card = await inReview(platform, { title: "Un parasol qui tourne" });
    const say = (who: "bo" | "mo", text: string) =>
      platform.as(who).post(`/api/ideas/${card.ideaId}/comments`, { text, lang: "fr" });
    await say("bo", "Le vent va l’emporter.");
    await say("mo", "Et le vent, sur un balcon ?");
    await platform
      .as("pia")
      .post(`/api/ideas/${card.ideaId}/comments`, { text: "Le vent, nous l’essayons.", lang: "fr" });
    const { body } = await platform
      .as("pia")
      .get<{ comments: number; themes: Theme[]; past: IdeaCard[] }>(`${at(card)}/around`);
    expect(body.comments).toBe(2);
    expect(body.themes).toMatchObject([{ lang: "fr", words: ["vent"], comments: 2, writers: 2 }]);
    const titles = body.past.map(({ title, stage }) => [title, stage]);
    expect(titles).toContainEqual(["Un banc qui se plie", "not_approved"]);
    expect(titles.map(([title]) => title)).not.toContain("Un parasol qui tourne");
  });
});

describe("what the team says among itself", () => {
  test("is in no public answer: not on the page's twin, the timeline, the author's own view, or the decision", async () => {
    const card = await inReview(platform);
    const secret = "zinzolin";
    await platform.as("pia").put(`${at(card)}/notes/not_00000000000z`, { text: secret, lang: "fr" });
    const marks = usualCriteria.map(({ id }) => ({ criterionId: id, mark: 1, note: secret }));
    await platform.as("pia").put(`${at(card)}/scores`, { round: card.reviewOpenedAt, marks });
    await write("pia", card, 0, { reasons: { fr: secret } });
    const looks = [`/api/ideas/${card.ideaId}`, "/api/ideas?sort=newest", `/api/ideas/${card.ideaId}/comments`];
    for (const path of looks) {
      for (const who of [undefined, "ada", "bo", "mo", "cleo"] as const)
        expect(JSON.stringify((await platform.as(who).get(path)).body)).not.toContain(secret);
    }
    expect(JSON.stringify((await platform.as("ada").get(`/api/my/ideas/${card.ideaId}`)).body)).not.toContain(secret);
    for (const who of ["ada", "bo", "mo", "cleo"] as const)
      for (const path of [at(card), `${at(card)}/notes`, `${at(card)}/around`, "/api/studio/review"])
        expect((await platform.as(who).get(path)).status).toBe(403);
    const source = storedSources(platform.table, cursors("a secret"));
    const page = await ideaPage(source, card.ideaId, platform.clock());
    expect(JSON.stringify([page?.content("fr"), page?.content("en")])).not.toContain(secret);
  });
});

describe("what it costs", () => {
  test("the board is one Query of the desk beside the queue and the circles; the evidence seven reads", async () => {
    const alone = await createPlatform({ seed: 43 });
    const cards = [await inReview(alone), await inReview(alone), await inReview(alone)];
    await alone.as("pia").get("/api/studio/review");
    const board = await alone.costOf(() => alone.as("pia").get("/api/studio/review"));
    expect(board).toMatchObject({ requests: 6, writes: 0 });
    expect(board.readUnits).toBeLessThanOrEqual(8);
    const [card] = cards;
    const evidence = await alone.costOf(() => alone.as("pia").get(at(card ?? { ideaId: "" as never })));
    expect(evidence).toMatchObject({ requests: 8, writes: 0 });
    expect(evidence.readUnits).toBeLessThanOrEqual(12);
    const around = await alone.costOf(() => alone.as("pia").get(`${at(card ?? { ideaId: "" as never })}/around`));
    expect(around).toMatchObject({ requests: 4, writes: 0 });
    expect(around.readUnits).toBeLessThanOrEqual(4);
    alone.close();
  });
});
