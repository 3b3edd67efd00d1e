import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actStore } from "../../functions/acts/store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import type { Stage } from "../../functions/ideas/lifecycle.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { Programme } from "../../functions/programmes/contract.ts";
import { cast } from "../cast.ts";
import { makeProgramme } from "../programmes.ts";
import { createPlatform, inReview, type Platform } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

/** An idea as it stands after its answer. */
async function ideaIn(stage: Stage): Promise<IdeaCard> {
  const card = await inReview(platform);
  const record = { kind: "stage", by: { kind: "product" }, from: card.stage } as const;
  const changes = { stage, decidedAt: platform.clock().toISOString() };
  return platform.ideas.take({ card, changes, record, now: platform.clock() });
}
const draftOf = ({ ideaId }: IdeaCard, more: Partial<Programme> = {}) =>
  makeProgramme(platform, { stage: "draft", ideaId, ...more });
const open = ({ programmeId, version }: Programme, more: object = {}) =>
  platform.as("pia").put<Programme & ProblemBody>(`/api/studio/programmes/${programmeId}/stage`, {
    version,
    to: "recruiting",
    ...more,
  });
const stageOf = async ({ ideaId }: IdeaCard) => (await platform.ideas.card(ideaId)).stage;
const stepsInto = async ({ ideaId }: IdeaCard) =>
  (await platform.ideas.records(ideaId)).filter(({ to }) => to === "in_beta");

describe("opening a programme takes its idea into the test", () => {
  test.each(["approved", "in_development"] as const)(
    "from %s on, with who, when and a word, and an act on record",
    async (stage) => {
      const idea = await ideaIn(stage);
      const message = "  Vingt bancs partent samedi.  ";
      const opened = await open(await draftOf(idea), { message });
      expect(opened.body).toMatchObject({ stage: "recruiting", version: 2 });
      expect(await stageOf(idea)).toBe("in_beta");
      const { memberId, name } = cast.pia;
      const said = { text: message.trim(), lang: cast.pia.lang };
      const record = { kind: "stage", from: stage, by: { kind: "product", memberId, name }, why: said };
      expect(await stepsInto(idea)).toMatchObject([{ ...record, at: opened.body.openedAt }]);
      const acts = await actStore(platform.table).ofMonth(platform.clock().toISOString().slice(0, 7));
      const ofIdea = acts.filter(({ ideaId, kind }) => ideaId === idea.ideaId && kind === "moved-on");
      expect(ofIdea).toMatchObject([{ by: { memberId, role: "product" }, reasons: said }]);
    },
  );

  test("once, whoever sends it again", async () => {
    const idea = await ideaIn("approved");
    const draft = await draftOf(idea);
    const all = await Promise.all([open(draft), open(draft), open(draft)]);
    const again = await open(draft);
    expect(again.body).toMatchObject({ stage: "recruiting", version: 2 });
    expect(all.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    for (const { status, body } of all) if (status !== 200) expect(body.code).toBe("programme-changed-meanwhile");
    expect(await stepsInto(idea)).toHaveLength(1);
  });

  test("once, when two programmes of it open at the same moment: both open", async () => {
    const idea = await ideaIn("in_development");
    const drafts = [await draftOf(idea), await draftOf(idea), await draftOf(idea)];
    const all = await Promise.all(drafts.map((draft) => open(draft)));
    expect(all.map(({ body }) => body.stage)).toEqual(["recruiting", "recruiting", "recruiting"]);
    expect(await stepsInto(idea)).toHaveLength(1);
  });

  test("whichever hand moves the idea meanwhile", async () => {
    const idea = await ideaIn("approved");
    const draft = await draftOf(idea);
    const byHand = { version: idea.version, to: "in_development" };
    const [opened] = await Promise.all([
      open(draft),
      platform.as("pia").put(`/api/studio/review/${idea.ideaId}/stage`, byHand),
    ]);
    expect(opened.body.stage).toBe("recruiting");
    expect(await stageOf(idea)).toBe("in_beta");
  });
});

describe("an idea stays where it is", () => {
  test("when the team says so", async () => {
    const idea = await ideaIn("approved");
    expect((await open(await draftOf(idea), { ideaStays: true })).body.stage).toBe("recruiting");
    expect(await stageOf(idea)).toBe("approved");
  });

  test("when its programme is private: the timeline would tell of it", async () => {
    const idea = await ideaIn("approved");
    const message = "Nobody reads this.";
    expect((await open(await draftOf(idea, { visibility: "private" }), { message })).body.stage).toBe("recruiting");
    expect(await stageOf(idea)).toBe("approved");
    expect(await stepsInto(idea)).toEqual([]);
  });

  test.each(["in_beta", "launched", "removed"] as const)("when it is %s", async (stage) => {
    const idea = await ideaIn(stage);
    expect((await open(await draftOf(idea))).body.stage).toBe("recruiting");
    expect(await stageOf(idea)).toBe(stage);
  });

  test("when its programme cannot open", async () => {
    const idea = await ideaIn("approved");
    const draft = await draftOf(idea, { terms: { fr: "", en: "" } });
    expect((await open(draft)).body.code).toBe("invalid-input");
    expect((await open({ ...draft, version: 9 })).body.code).toBe("programme-changed-meanwhile");
    expect(await stageOf(idea)).toBe("approved");
  });
});

test("a word goes with the opening alone", async () => {
  const { programmeId, version } = await makeProgramme(platform);
  const path = `/api/studio/programmes/${programmeId}/stage`;
  const refused = await platform.as("pia").put<ProblemBody>(path, { version, to: "running", message: "Now" });
  expect(refused.status).toBe(400);
});
