import type { MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { Feature, ProgrammeCard } from "../programmes/contract.ts";
import type {
  Actor,
  Feedback,
  FeedbackInput,
  FeedbackRef,
  RewordInput,
  Stance,
  VerdictInput,
  Words,
  WordsInput,
} from "./contract.ts";
import { heldIn, textOf } from "./held.ts";
import { assertFeedbackStep } from "./lifecycle.ts";
import type { Voice } from "./limits.ts";
import { assertReporter, assertTests, isOwn, type Reader, type ReaderDeps, readerOf, reads } from "./reader.ts";
import { reworded } from "./reword.ts";
import type { FeedbackStep, FeedbackStore } from "./store.ts";
import { toldIn } from "./told.ts";

export type FeedbackActDeps = ReaderDeps & {
  feedback: FeedbackStore;
  /** What is under test in the programme as this card has it. */
  featuresOf: (programme: ProgrammeCard) => Promise<Feature[]>;
  /** Builds and prototype versions that testers have in hand, the newest first. */
  versionsOf: (programmeId: ProgrammeCard["programmeId"]) => Promise<string[]>;
  /** Words that wait for the team before other testers read them. */
  heldWords: () => readonly string[];
  /** Pictures of a report that was begun are kept from now on, if they are its writer's. */
  keepPictures: (ref: FeedbackRef, memberId: MemberId) => Promise<unknown>;
};
type Wanted = Omit<FeedbackStep, "before"> | undefined;
export type By = { member: SessionMember; now: Date };

/** Steps that meet go again; so often in a row is a fault. */
const mostTries = 10;

/** What testers do with reports, whichever way it was asked: by the API or by the demo. */
export function feedbackActs(deps: FeedbackActDeps) {
  const reports = deps.feedback;
  const open = async (ref: FeedbackRef, by: By) => {
    const reader = await readerOf(deps, ref.programmeId, by.member);
    const report = await reports.find(ref);
    if (!report || !reads(reader, report)) throw new Problem("not-found");
    return { reader, report };
  };

  /** Reads again and takes the step again when another came first; the step itself may refuse. */
  async function goingAgain(
    ref: FeedbackRef,
    by: By,
    step: (opened: { reader: Reader; report: Feedback }) => Wanted | Promise<Wanted>,
  ): Promise<Feedback> {
    for (let tried = 0; tried < mostTries; tried++) {
      const opened = await open(ref, by);
      const wanted = await step(opened);
      if (!wanted) return opened.report;
      const after = await reports.take({ ...wanted, before: opened.report });
      if (after) return after;
    }
    throw new Problem("busy");
  }

  async function assertUnderTest(programme: ProgrammeCard, featureId: string): Promise<void> {
    const features = await deps.featuresOf(programme);
    if (!features.some((feature) => feature.featureId === featureId))
      throw new Problem("invalid-input", { issues: [{ path: "featureId", code: "not-accepted" }] });
  }

  const heldSaying = (input: WordsInput, wordsId: string, by: By): Words => {
    const held = heldIn(input.text, deps.heldWords(), by);
    return { ...saidBy(input, wordsId, by), ...(held && { held }) };
  };

  return {
    open,
    /** @throws Problem tester-no-more, testing-not-open, testers-only, invalid-input for a feature that there is not */
    async file(ref: FeedbackRef, input: FeedbackInput, by: By): Promise<Feedback> {
      const reader = await readerOf(deps, ref.programmeId, by.member);
      assertTests(reader);
      await assertUnderTest(reader.programme, input.featureId);
      if (input.pictures?.length) await deps.keepPictures(ref, by.member.memberId);
      const report = filed(ref, input, by);
      const held = heldIn(textOf(report), deps.heldWords(), by);
      return reports.file({ ...report, ...(held && { held }) });
    },
    /** What they told in other words. @throws Problem reporter-only, tester-no-more, and what `reworded` says */
    reword: (ref: FeedbackRef, input: RewordInput, by: By): Promise<Feedback> =>
      goingAgain(ref, by, async ({ reader, report }) => {
        assertReporter(reader, report);
        const rewording = reworded(report, input, by.now);
        if (!rewording) return undefined;
        if (input.featureId !== report.featureId) await assertUnderTest(reader.programme, input.featureId);
        const { detail } = rewording;
        const changes = { ...rewording.changes, held: heldIn(textOf(toldIn(input)), deps.heldWords(), by) };
        return { changes, line: { ...lineBy(by, "edited"), detail }, also: [reports.wordingPart(report)] };
      }),
    /** @throws Problem own-feedback, feedback-over, testing-not-open */
    async voice(ref: FeedbackRef, voice: Voice | undefined, by: By): Promise<Stance> {
      const { reader, report } = await open(ref, by);
      assertTests(reader);
      if (isOwn(reader, report)) throw new Problem("own-feedback");
      return voice ? reports.voice(ref, whoIs(by), voice, by.now) : reports.unvoice(ref, whoIs(by));
    },
    async follow(ref: FeedbackRef, follows: boolean, by: By): Promise<Stance> {
      await open(ref, by);
      return reports.follow(ref, whoIs(by), follows);
    },
    /** A reporter who was asked for more has answered with it. @throws Problem tester-no-more, testing-not-open */
    async say(ref: FeedbackRef, wordsId: string, input: WordsInput, by: By): Promise<void> {
      const words = heldSaying(input, wordsId, by);
      for (let tried = 0; tried < mostTries; tried++) {
        const { reader, report } = await open(ref, by);
        if (isOwn(reader, report)) assertReporter(reader, report);
        else assertTests(reader);
        if (!isOwn(reader, report) || report.status !== "needs_info") {
          await reports.say(ref, words);
          return;
        }
        const line = { at: words.at, by: words.by, act: "answered" };
        if (await reports.take({ before: report, changes: { status: "new" }, line, words })) return;
        if ((await reports.about(ref)).said.some((said) => said.wordsId === wordsId)) return;
      }
      throw new Problem("busy");
    },
    /** @throws Problem reporter-only, feedback-wrong-status, feedback-changed-meanwhile */
    async judge(ref: FeedbackRef, input: VerdictInput, by: By): Promise<Feedback> {
      return goingAgain(ref, by, ({ reader, report }) => {
        assertReporter(reader, report);
        const to = input.verdict === "confirmed" ? "confirmed" : "accepted";
        if (report.status === to && report.version === input.version + 1) return undefined;
        assertFeedbackStep(report.status, to, "reporter");
        if (report.version !== input.version) throw new Problem("feedback-changed-meanwhile");
        const line = { ...lineBy(by, input.verdict), ...(report.fixedIn && { detail: { fixedIn: report.fixedIn } }) };
        if (input.verdict === "confirmed") return { changes: { status: to, confirmedAt: by.now.toISOString() }, line };
        const words = heldSaying({ text: input.text, lang: input.lang }, input.wordsId, by);
        return { changes: { status: to, fixedIn: undefined, fixedAt: undefined }, line, words };
      });
    },
    /** One's own words may go for as long as nobody ended it. @throws Problem reporter-only, feedback-wrong-status */
    withdraw: (ref: FeedbackRef, by: By): Promise<Feedback> =>
      goingAgain(ref, by, ({ reader, report }) => {
        if (!isOwn(reader, report)) throw new Problem("reporter-only");
        if (report.status === "withdrawn") return undefined;
        assertFeedbackStep(report.status, "withdrawn", "reporter");
        return { changes: { status: "withdrawn" }, line: lineBy(by, "withdrawn") };
      }),
  };
}

const whoIs = ({ member: { memberId, name } }: By) => ({ memberId, name });
const actorOf = (by: By): Actor => ({ ...whoIs(by), staff: false });
const lineBy = (by: By, act: string) => ({ at: by.now.toISOString(), by: actorOf(by), act });
const saidBy = (input: WordsInput, wordsId: string, by: By): Words => ({
  ...input,
  wordsId,
  at: by.now.toISOString(),
  by: actorOf(by),
});

function filed(ref: FeedbackRef, { pictures, ...input }: FeedbackInput, by: By): Feedback {
  return {
    ...ref,
    ...whoIs(by),
    at: by.now.toISOString(),
    ...toldIn(input),
    ...(pictures?.length && { pictures }),
    status: "new",
    version: 1,
    seen: 0,
    notSeen: 0,
    couldNotTry: 0,
  };
}
