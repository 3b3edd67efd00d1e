import type { Enrolment } from "../enrolment/contract.ts";
import type { Feedback } from "../feedback/contract.ts";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Programme } from "../programmes/contract.ts";
import type { StudioClosure, TesterClosure } from "./closure-contract.ts";
import type { ClosureStore } from "./closure-store.ts";
import { contributionOf } from "./contribution.ts";
import type { TestingStore } from "./store.ts";
import type { Tester } from "./tester.ts";

export type ClosureDeps = {
  testing: TestingStore;
  closure: ClosureStore;
  allEnrolments: (programmeId: ProgrammeId) => Promise<Enrolment[]>;
  allFeedback: (programmeId: ProgrammeId) => Promise<Feedback[]>;
};

/** A test's end as one of its testers sees it: what came of it, what they did, what they get. */
export async function testerClosure(deps: ClosureDeps, { programme, enrolment }: Tester): Promise<TesterClosure> {
  const { programmeId, stage, endsOn, rewards, phases } = programme;
  const { memberId } = enrolment;
  const asked = phases.filter(({ survey }) => survey);
  const [results, reward, consent, done, feedback, surveys] = await Promise.all([
    deps.closure.results(programmeId),
    deps.closure.rewardOf(programmeId, memberId),
    deps.closure.consentOf(memberId),
    deps.testing.tasksOf(programmeId, memberId),
    deps.allFeedback(programmeId),
    Promise.all(asked.map(({ phaseId }) => deps.testing.surveyOf(programmeId, phaseId, memberId))),
  ]);
  const answered = surveys.flatMap((survey) => survey ?? []);
  return {
    ...{ stage, endsOn },
    ...(results?.published && {
      results: {
        text: results.published,
        publishedAt: results.publishedAt ?? results.at,
        ...(results.changedAt && { changedAt: results.changedAt }),
      },
    }),
    contribution: contributionOf(memberId, { programme, done, feedback, surveys: answered }),
    ...(rewards && { rewards }),
    ...(reward && { rewardedAt: reward.at }),
    further: consent !== undefined,
  };
}

/** The same for the team: everybody who tested, what they did, who got what was promised, who would test again. */
export async function studioClosure(deps: ClosureDeps, programme: Programme): Promise<StudioClosure> {
  const { programmeId, stage, endsOn, rewards: promised } = programme;
  const [results, rewards, consents, people, tasks, surveys, feedback] = await Promise.all([
    deps.closure.results(programmeId),
    deps.closure.rewards(programmeId),
    deps.closure.consents(),
    deps.allEnrolments(programmeId),
    deps.testing.allTasks(programmeId),
    deps.testing.allSurveys(programmeId),
    deps.allFeedback(programmeId),
  ]);
  const willing = new Set(consents.map(({ memberId }) => memberId));
  return {
    ...{ stage, endsOn },
    ...(results && { results }),
    ...(promised && { rewards: promised }),
    testers: people.filter(tested).map(({ memberId, name, status }) => {
      const done = tasks.find((each) => each.memberId === memberId)?.done ?? {};
      const reward = rewards.find((each) => each.memberId === memberId);
      return {
        ...{ memberId, name, status },
        ...contributionOf(memberId, { programme, done, surveys, feedback }),
        ...(reward && { rewardedAt: reward.at, rewardedBy: reward.by.name }),
        further: willing.has(memberId),
      };
    }),
  };
}

/** Whoever accepted the terms and was not removed tested; whoever left keeps what they were promised to be judged by the team. */
export const tested = ({ acceptedAt, status }: Enrolment): boolean => acceptedAt !== undefined && status !== "removed";

/** @throws Problem not-found for whoever did not test, programme-wrong-stage before the test is over */
export function assertRewarded(programme: Programme, enrolment: Enrolment | undefined): MemberId {
  if (!enrolment || !tested(enrolment)) throw new Problem("not-found");
  if (programme.stage !== "closed") throw new Problem("programme-wrong-stage");
  return enrolment.memberId;
}
