import type { EnrolmentStatus } from "../enrolment/lifecycle.ts";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import { testingStages } from "../programmes/lifecycle.ts";
import type { Feedback } from "./contract.ts";

export type ReaderDeps = {
  findProgramme: (programmeId: ProgrammeId) => Promise<ProgrammeCard | undefined>;
  /** Where a member stands in a programme; undefined for whoever never applied. */
  statusOf: (programmeId: ProgrammeId, memberId: MemberId) => Promise<EnrolmentStatus | undefined>;
};
/** Whoever opens the reports of a programme: the team, its testers, and those who were testers and look after their own. */
export type Reader = {
  programme: ProgrammeCard;
  member: SessionMember;
  staff: boolean;
  status: EnrolmentStatus | undefined;
};

const testing: readonly (EnrolmentStatus | undefined)[] = ["active", "completed"];
const testedOnce: readonly (EnrolmentStatus | undefined)[] = ["left", "removed"];

/** @throws Problem not-found for a programme that this member cannot know of, testers-only */
export async function readerOf(deps: ReaderDeps, programmeId: ProgrammeId, member: SessionMember): Promise<Reader> {
  const [programme, status] = await Promise.all([
    deps.findProgramme(programmeId),
    deps.statusOf(programmeId, member.memberId),
  ]);
  const staff = member.roles.includes("product") || member.roles.includes("brand");
  if (!programme) throw new Problem("not-found");
  const hidden = programme.visibility === "private" || programme.stage === "draft";
  if (!staff && status === undefined && hidden) throw new Problem("not-found");
  if (!staff && ![...testing, ...testedOnce].includes(status)) throw new Problem("testers-only");
  return { programme, member, staff, status };
}

export const isTester = ({ status }: Pick<Reader, "status">): boolean => testing.includes(status);
export const isOwn = ({ member }: Reader, report: Pick<Feedback, "memberId">): boolean =>
  report.memberId === member.memberId;

/** The whole programme's reports, but what was withdrawn or waits for the team to read it; who tests no longer, their own alone. */
export const reads = (reader: Reader, report: Feedback): boolean =>
  reader.staff || isOwn(reader, report) || (isTester(reader) && report.status !== "withdrawn" && !report.held);

/** Files, votes and talks: an active tester while the test runs. @throws Problem tester-no-more, testing-not-open */
export function assertTests({ status, programme }: Reader): void {
  if (testedOnce.includes(status)) throw new Problem("tester-no-more");
  if (!testingStages.includes(programme.stage))
    throw new Problem("testing-not-open", { values: { stage: programme.stage } });
  if (status !== "active") throw new Problem("testers-only");
}

/** Answers about one's own report, also once the test is over. @throws Problem reporter-only, tester-no-more */
export function assertReporter(reader: Reader, report: Feedback): void {
  if (!isOwn(reader, report)) throw new Problem("reporter-only");
  if (!isTester(reader)) throw new Problem("tester-no-more");
}
