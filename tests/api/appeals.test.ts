import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Act, ActId } from "../../functions/acts/contract.ts";
import { actStore } from "../../functions/acts/store.ts";
import type { Statement } from "../../functions/appeals/contract.ts";
import { forgetWords } from "../../functions/appeals/forget-words.ts";
import { appealEndsAt } from "../../functions/appeals/limits.ts";
import { takenWords } from "../../functions/comments/taken-words.ts";
import type { CommentView } from "../../functions/comments/view.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { MemberId } from "../../functions/platform/ids.ts";
import type { ProblemBody } from "../../functions/platform/problem.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { type CastName, cast } from "../cast.ts";
import { createPlatform, type Platform, published, submitted } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform();
});
afterAll(() => platform.close());

type Who = CastName | SessionMember;
const answer = async (who: CastName, item: string, kind: string, input: object) => {
  const { body } = await platform
    .as(who)
    .put<ProblemBody & { answerId: string }>(`/api/studio/desk/${item}/answer`, { kind, input });
  platform.pass(10_000);
  await platform.deliver();
  return body;
};
const statements = async (who: Who) =>
  (await platform.as(who).get<{ statements: Statement[] }>("/api/my/statements")).body.statements;
const appeal = (who: Who, actId: string, text = "Je ne suis pas d’accord.") =>
  platform.as(who).put<ProblemBody>(`/api/my/statements/${actId}/appeal`, { text, lang: "fr" });
const decide = (who: CastName, actId: string, outcome: "upheld" | "rejected") =>
  answer(who, `appeal:${actId}`, "appeal", { outcome, message: "Tout relu." });
const removal = { outcome: "removed", rev: 1, reason: 2, message: "De la publicité." };

async function removedIdea() {
  const card = await published(platform);
  await platform.as("bo").put(`/api/reports/${card.ideaId}`, { reason: 2 });
  const { answerId } = await answer("mo", `report:${card.ideaId}`, "report", removal);
  return { card, actId: ActId.parse(answerId) };
}
async function removedComment() {
  const card = await published(platform);
  const path = `/api/ideas/${card.ideaId}/comments`;
  const { commentId } = (await platform.as("bo").post<CommentView>(path, { text: "Achetez !", lang: "fr" })).body;
  await platform.as("ada").put(`${path}/${commentId}/credit`);
  await platform.as("ada").put(`/api/reports/${card.ideaId}.${commentId}`, { reason: 2 });
  const { answerId } = await answer("mo", `report:${card.ideaId}.${commentId}`, "report", removal);
  return { path: `${path}/${commentId}`, actId: ActId.parse(answerId), whole: path };
}

describe("an appeal", () => {
  test("against a removed idea, upheld by another moderator, brings it back in its stage with the time it lost", async () => {
    const { card, actId } = await removedIdea();
    expect((await statements("ada"))[0]).toMatchObject({ actId, kind: "removed", reasons: { ruleNumber: 2 } });
    expect((await appeal("ada", actId)).status).toBe(200);
    platform.pass(86_400_000);
    expect((await decide("mo", actId, "upheld")).code).toBe("own-act");
    expect((await platform.ideas.card(card.ideaId)).stage).toBe("removed");
    await decide("noa", actId, "upheld");
    const back = await platform.ideas.card(card.ideaId);
    expect(back.stage).toBe("gathering");
    if (card.endsAt) expect(Date.parse(back.endsAt ?? "") - Date.parse(card.endsAt)).toBeGreaterThanOrEqual(86_400_000);
    const { body } = await platform
      .as("ada")
      .get<{ records: { to: string; from?: string }[]; card: IdeaCard }>(`/api/my/ideas/${card.ideaId}`);
    expect(body.records.at(-1)).toMatchObject({ from: "removed", to: "gathering", why: { text: "Tout relu." } });
    expect((await statements("ada"))[0]).toMatchObject({
      appeal: { outcome: "upheld", decision: { text: "Tout relu." } },
    });
  });

  test("against a removed comment brings back its words, its thanks and its count; nobody saw them meanwhile", async () => {
    const { path, actId, whole } = await removedComment();
    expect((await platform.as("ada").get<CommentView>(path)).status).toBe(404);
    expect((await statements("bo"))[0]?.words?.text).toBe("Achetez !");
    await appeal("bo", actId);
    await decide("noa", actId, "upheld");
    expect((await platform.as().get<CommentView>(path)).body).toMatchObject({ text: "Achetez !", credited: true });
    const { body } = await platform.as().get<{ comments: number; credits: object[] }>(whole);
    expect([body.comments, body.credits.length]).toEqual([1, 1]);
    expect(await takenWords(platform.table, actId)).toBeUndefined();
  });

  test("rejected leaves it, forgets the words, and is final", async () => {
    const { path, actId } = await removedComment();
    await appeal("bo", actId);
    await decide("noa", actId, "rejected");
    expect((await platform.as().get(path)).status).toBe(404);
    expect(await takenWords(platform.table, actId)).toBeUndefined();
    expect((await decide("noa", actId, "upheld")).code).toBe("appeal-decided");
  });

  test("against a declined idea has it submitted again, against a suspension lifts it", async () => {
    const card = await submitted(platform);
    const input = { outcome: "declined", version: card.version, ruleNumber: 1, message: "Deux idées." };
    const { answerId } = await answer("mo", `submission:${card.ideaId}`, "submission", input);
    await appeal("ada", answerId);
    await decide("noa", answerId, "upheld");
    expect((await platform.ideas.card(card.ideaId)).stage).toBe("submitted");
    const ground = { outcome: "suspended", circleId: "balcony", reason: 1, message: "Assez." };
    const suspended = await answer("mo", `member:${cast.bo.memberId}`, "member", ground);
    const restriction = await platform.restrictions.restriction(cast.bo.memberId);
    const bo = { ...cast.bo, ...(restriction && { restriction }) };
    expect((await statements(bo))[0]).toMatchObject({ kind: "suspended", reasons: { text: "Assez." } });
    expect((await appeal(bo, suspended.answerId)).status).toBe(200);
    await decide("noa", suspended.answerId, "upheld");
    expect(await platform.restrictions.restriction(cast.bo.memberId)).toBeUndefined();
  });

  test("is theirs alone, once, and in time: to the millisecond of the 184th day", async () => {
    const { actId } = await removedIdea();
    expect((await appeal("bo", actId)).status).toBe(404);
    const [first, again, other] = [
      await appeal("ada", actId),
      await appeal("ada", actId),
      await appeal("ada", actId, "Autrement."),
    ];
    expect([first.status, again.status, other.body.code]).toEqual([200, 200, "appealed-already"]);
    const late = await removedIdea();
    const act = await actStore(platform.table).find(late.actId);
    const ends = appealEndsAt(act?.at ?? "");
    platform.pass(ends.getTime() - platform.clock().getTime());
    const refused = await appeal("ada", late.actId);
    expect([refused.status, refused.body]).toMatchObject([
      410,
      { code: "appeal-too-late", values: { until: ends.toISOString() } },
    ]);
    platform.pass(-1);
    expect((await appeal("ada", late.actId)).status).toBe(200);
  });

  test("decided by two others at once is decided once, and by whoever acted never, asked of the store itself", async () => {
    const { actId } = await removedComment();
    await appeal("bo", actId);
    const input = (outcome: string) => ({ kind: "appeal", input: { outcome, message: "Relu." } });
    const third = { ...cast.noa, memberId: MemberId.parse("mem_n0b000000000"), name: "Nils" };
    await platform.as("noa").put(`/api/studio/desk/appeal:${actId}/answer`, input("upheld"));
    expect((await platform.as(third).put(`/api/studio/desk/appeal:${actId}/answer`, input("rejected"))).status).toBe(
      409,
    );
    const decided = { outcome: "upheld", decision: { text: "Oui.", lang: "fr" }, now: platform.clock() } as const;
    const part = platform.acting.appeals.decidedPart(actId, cast.mo, decided);
    await expect(platform.acting.together([part])).rejects.toMatchObject({ code: "gone" });
    platform.pass(10_000);
    await platform.deliver();
    expect(await platform.acting.appeals.find(actId)).toMatchObject({ outcome: "upheld", decidedBy: "Noa Vidal" });
  });
});

test("words that moderation took away truly go when their time is over; while an appeal waits, they wait with it", async () => {
  const [asked, left] = [await removedComment(), await removedComment()];
  await appeal("bo", asked.actId);
  for (const { actId } of [asked, left]) await forgetWords(platform.table, actId, platform.clock());
  expect((await takenWords(platform.table, asked.actId))?.text).toBe("Achetez !");
  expect(await takenWords(platform.table, left.actId)).toBeUndefined();
});

test("over random acts of moderation no act is without who, when, which rule and why", {
  timeout: 180_000,
}, async () => {
  const needsRule = ["declined", "removed", "comment-removed", "comment-refused", "warned", "limited", "suspended"];
  const needsWhy = [...needsRule, "returned", "lifted", "appeal-upheld", "appeal-rejected"];
  const roll = seeded(20_261_122);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] ?? (from[0] as T);
  for (let n = 0; n < 30; n++) {
    const ground = { reason: pick([1, 2, "unlawful" as const]), message: "Voici pourquoi." };
    const by = pick(["mo", "noa"] as const);
    switch (pick(["submission", "report", "held", "member", "appeal"] as const)) {
      case "submission": {
        const { ideaId, version } = await submitted(platform);
        const message = "Voici pourquoi.";
        const input = pick([
          { outcome: "published", version },
          { outcome: "returned", version, message },
          { outcome: "declined", version, message, ruleNumber: 1 },
        ]);
        await answer(by, `submission:${ideaId}`, "submission", input);
        break;
      }
      case "report": {
        const { ideaId } = await published(platform);
        await platform.as("bo").put(`/api/reports/${ideaId}`, { reason: 1 });
        await answer(
          by,
          `report:${ideaId}`,
          "report",
          pick([
            { outcome: "kept", rev: 1 },
            { outcome: "removed", rev: 1, ...ground },
          ]),
        );
        break;
      }
      case "held": {
        const { ideaId } = await published(platform);
        await platform.as("bo").post(`/api/ideas/${ideaId}/comments`, { text: "Un gros mot.", lang: "fr" });
        const [held] = await platform.acting.held.of(ideaId, cast.bo.memberId);
        await answer(
          by,
          `held:${held?.heldId}`,
          "held",
          pick([{ outcome: "released" }, { outcome: "refused", ...ground }]),
        );
        break;
      }
      case "member": {
        const circle = { circleId: "balcony", ...ground };
        const input = pick([
          { outcome: "warned", ...circle },
          { outcome: "limited", days: 3, ...circle },
          { outcome: "suspended", ...circle },
          { outcome: "lifted", message: "Levée." },
        ]);
        await answer(by, `member:${cast.pia.memberId}`, "member", input);
        break;
      }
      case "appeal": {
        const { actId } = await removedComment();
        await appeal("bo", actId);
        await decide(by, actId, pick(["upheld", "rejected"] as const));
      }
    }
  }
  const months = [...new Set([platform.clock().toISOString().slice(0, 7), "2026-03", "2026-09", "2026-10", "2026-08"])];
  const acts: Act[] = (await Promise.all(months.map((month) => actStore(platform.table).ofMonth(month)))).flat();
  expect(acts.length).toBeGreaterThan(30);
  for (const act of acts) {
    expect(act.at).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    expect(act.kind === "comment-held" ? act.by.role : "memberId" in act.by && act.by.name).toBeTruthy();
    expect(act.memberId).toBeDefined();
    if (needsRule.includes(act.kind)) expect(act.reasons?.ruleNumber ?? act.reasons?.unlawful).toBeTruthy();
    if (needsWhy.includes(act.kind)) expect(act.reasons?.text).toBeTruthy();
    const about = act.kind.startsWith("appeal-") && act.about && (await actStore(platform.table).find(act.about));
    if (about)
      expect("memberId" in about.by && "memberId" in act.by && about.by.memberId !== act.by.memberId).toBe(true);
  }
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
