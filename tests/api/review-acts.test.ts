import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actStore } from "../../functions/acts/store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { CircleId, MemberId } from "../../functions/platform/ids.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { reviewStore } from "../../functions/review/store.ts";
import { cast } from "../cast.ts";
import { balconyInput, createPlatform, inReview, type Platform } from "./platform.ts";

let platform: Platform;
beforeAll(async () => {
  platform = await createPlatform({ seed: 77 });
  const input = { ...balconyInput, countersign: true };
  await platform.circles.save(CircleId.parse("two-sign"), input, platform.clock());
});
afterAll(() => platform.close());

const team: SessionMember[] = ["mem_a00000000000", "mem_b10000000000", "mem_c00000000000"].map((id, n) => ({
  ...cast.pia,
  memberId: MemberId.parse(id),
  name: `Reviewer ${n}`,
}));
const who = fc.integer({ min: 0, max: team.length - 1 });
const outcome = fc.constantFrom("approved", "not_approved", "parked");
/** Reasons in the idea's language, in the other one, or in none. */
const reasons = fc.constantFrom({ fr: "Parce que." }, { en: "Because." }, {}, { fr: "  " });
const act = fc.oneof(
  fc.record({ act: fc.constant("draft" as const), who, outcome, reasons }),
  fc.record({ act: fc.constant("propose" as const), who }),
  fc.record({ act: fc.constant("countersign" as const), who }),
  fc.record({ act: fc.constant("decide" as const), who, outcome, reasons }),
  fc.record({ act: fc.constant("correct" as const), who, reasons }),
  fc.record({ act: fc.constant("stage" as const), who, to: fc.constantFrom("in_development", "in_beta", "launched") }),
  fc.record({ act: fc.constant("stale" as const), who }),
);
type RandomAct = typeof act extends fc.Arbitrary<infer A> ? A : never;

/** Every version and revision as it is now, so that what can succeed does. */
async function perform({ ideaId }: IdeaCard, next: RandomAct): Promise<void> {
  const as = platform.as(team[next.who]);
  const path = `/api/studio/review/${ideaId}`;
  const { version } = await platform.ideas.card(ideaId);
  const rev = (await reviewStore(platform.table).draft(ideaId))?.rev ?? 0;
  const words = (more: { outcome: string; reasons: object }) => ({
    ...more,
    changeOurMind: {},
    reasonCodes: [],
    ...(more.outcome === "parked" && { secondLookOn: "2031-01-01" }),
  });
  switch (next.act) {
    case "draft":
      await as.put(`${path}/draft`, { ...words(next), rev });
      return;
    case "propose":
      await as.put(`${path}/proposal`, { version, rev });
      return;
    case "countersign":
      await as.put(`${path}/countersignature`, { version, rev });
      return;
    case "decide":
      await as.put(`${path}/decision`, { ...words(next), version, lang: "fr", draftRev: rev });
      return;
    case "correct": {
      const [decision] = await reviewStore(platform.table).decisions(ideaId);
      const place = (decision?.corrections?.length ?? 0) + 1;
      const said = { text: next.reasons, reason: next.reasons };
      await as.put(`${path}/decisions/${decision?.number ?? 1}/corrections/${place}`, said);
      return;
    }
    case "stage":
      await as.put(`${path}/stage`, { version, to: next.to });
      return;
    case "stale":
      await as.put(`${path}/countersignature`, { version: Math.max(1, version - 1), rev: Math.max(0, rev - 1) });
  }
}

test("no sequence of acts gives a decision, a correction or a step without its signer, time, reason and record", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), fc.boolean(), async (sequence, twoSign) => {
      const card = await inReview(platform, twoSign ? { circleId: CircleId.parse("two-sign") } : {});
      for (const next of sequence) {
        platform.pass(60_000);
        await perform(card, next);
      }
      await expectOnRecord(card, twoSign);
    }),
    { numRuns: 40 },
  );
}, 120_000);

async function expectOnRecord(card: IdeaCard, twoSign: boolean): Promise<void> {
  const [decisions, records, all] = await Promise.all([
    reviewStore(platform.table).decisions(card.ideaId),
    platform.ideas.records(card.ideaId),
    actStore(platform.table).ofMonth(platform.clock().toISOString().slice(0, 7)),
  ]);
  const acts = all.filter(({ ideaId }) => ideaId === card.ideaId);
  const find = (kind: string, at: string, memberId: string) =>
    acts.find((each) => each.kind === kind && each.at === at && "memberId" in each.by && each.by.memberId === memberId);
  for (const { signedBy, countersignedBy, decidedAt, reasons: why, corrections = [] } of decisions) {
    expect(signedBy.name.length).toBeGreaterThan(0);
    expect(why.fr?.trim()).toBeTruthy();
    expect(find("decided", decidedAt, signedBy.memberId)?.reasons?.text).toBe(why.fr);
    expect(countersignedBy === undefined).toBe(!twoSign);
    if (countersignedBy) {
      expect(countersignedBy.memberId).not.toBe(signedBy.memberId);
      expect(find("countersigned", decidedAt, countersignedBy.memberId)).toBeDefined();
    }
    for (const { at, by, reason } of corrections) {
      expect(reason.fr?.trim()).toBeTruthy();
      expect(find("corrected", at, by.memberId)?.reasons?.text).toBe(reason.fr);
    }
  }
  const steps = records.filter(({ by }) => by.kind === "product");
  for (const { at, to, by } of steps) {
    const kind = ["approved", "not_approved", "parked"].includes(to) ? "decided" : "moved-on";
    expect(find(kind, at, by.memberId ?? "")).toBeDefined();
  }
  const corrected = decisions.reduce((sum, { corrections = [] }) => sum + corrections.length, 0);
  const countersigned = decisions.filter(({ countersignedBy }) => countersignedBy).length;
  // No record without its act either: each stands for exactly one thing that happened.
  expect(acts.filter(({ kind }) => kind !== "published").length).toBe(steps.length + corrected + countersigned);
}
