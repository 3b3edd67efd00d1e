import type { Feedback } from "../feedback/contract.ts";
import { testerScores } from "../feedback/tester-scores.ts";
import { secondsBetween } from "../insights/numbers.ts";
import { dayIn } from "../platform/zoned-time.ts";
import { earlierOf } from "./days.ts";
import type {
  FeatureFigures,
  FirstAnswers,
  Fixes,
  ProgrammeFacts,
  StaffProgrammeFigures,
  TesterFigures,
} from "./figures-contract.ts";
import { filedOverTime } from "./filed-over-time.ts";
import { recommendationsOf, satisfactionWith, whysOf } from "./opinions.ts";
import { funnelOf, participationOf, taskProgressOf } from "./participation.ts";
import { ofGroup, waitsOf } from "./statistics.ts";

/** So many testers are named. */
const namedTesters = 10;

/** Every figure of a programme, as of an instant. */
export function figuresOf(facts: ProgrammeFacts, now: Date, timeZone: string): StaffProgrammeFigures {
  const { programme, surveys, feedback } = facts;
  const { startsOn, endsOn, closedAt } = programme;
  const today = dayIn(timeZone, closedAt ? new Date(closedAt) : now);
  return {
    asOf: now.toISOString(),
    funnel: funnelOf(facts),
    participation: participationOf(facts, today, timeZone),
    tasks: taskProgressOf(facts, today, timeZone),
    filed: filedOverTime(feedback, { from: startsOn, to: earlierOf(endsOn, today) }, timeZone),
    features: featuresOf(facts),
    firstAnswers: firstAnswersOf(feedback),
    fixes: fixesOf(feedback),
    recommendations: recommendationsOf(programme, surveys),
    testers: topTesters(facts),
    whys: whysOf(surveys),
  };
}

/** Each thing once: what was withdrawn is gone, what was merged is counted where it went. */
const distinct = (feedback: readonly Feedback[]) =>
  feedback.filter(({ status }) => status !== "withdrawn" && status !== "merged");

function featuresOf({ programme, feedback, surveys }: ProgrammeFacts): FeatureFigures[] {
  const reports = distinct(feedback);
  return programme.features.map(({ featureId, name }) => {
    const its = reports.filter((report) => report.featureId === featureId);
    const issues = (severity: Feedback["severity"]) =>
      its.filter((report) => report.kind === "issue" && report.severity === severity).length;
    return {
      featureId,
      name,
      issues: { blocking: issues("blocking"), annoying: issues("annoying"), minor: issues("minor") },
      suggestions: its.filter(({ kind }) => kind === "suggestion").length,
      praise: its.filter(({ kind }) => kind === "praise").length,
      satisfaction: satisfactionWith(programme, surveys, featureId),
    };
  });
}

/** From filing to the team's first word or step; praise waits for none. */
function firstAnswersOf(feedback: readonly Feedback[]): FirstAnswers {
  const asking = feedback.filter(({ status, kind }) => status !== "withdrawn" && kind !== "praise");
  const waits = asking.flatMap(({ at, answeredAt }) => (answeredAt ? [secondsBetween(at, answeredAt)] : []));
  return { ...ofGroup(waits, waitsOf), waiting: asking.length - waits.length };
}

function fixesOf(feedback: readonly Feedback[]): Fixes {
  const reported = distinct(feedback).filter(({ kind }) => kind !== "praise");
  const confirmed = reported.filter(({ status }) => status === "confirmed").length;
  const waiting = reported.filter(({ status }) => status === "fixed").length;
  return { reported: reported.length, fixed: confirmed + waiting, confirmed };
}

/** By their score: what they found, and what they saw again. Those who did neither are not listed. */
function topTesters({ people, feedback, tasks }: ProgrammeFacts): TesterFigures[] {
  const scores = testerScores(feedback);
  return people
    .filter(({ status, acceptedAt }) => acceptedAt !== undefined && status !== "removed")
    .map(({ memberId, name }) => {
      const own = feedback.filter((report) => report.memberId === memberId && report.status !== "withdrawn");
      const done = tasks.find((each) => each.memberId === memberId)?.done ?? {};
      return {
        memberId,
        name,
        score: scores.get(memberId)?.score ?? 0,
        reports: own.length,
        fixed: own.filter(({ status }) => status === "fixed" || status === "confirmed").length,
        tasks: Object.keys(done).length,
      };
    })
    .filter(({ reports, score }) => reports > 0 || score > 0)
    .toSorted((a, b) => b.score - a.score || b.reports - a.reports || (a.name < b.name ? -1 : 1))
    .slice(0, namedTesters);
}
