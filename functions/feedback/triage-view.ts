import type { Cursors } from "../platform/cursor.ts";
import type { ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { ProgrammeStore } from "../programmes/store.ts";
import { allowedActs } from "./allowed.ts";
import type { FeedbackRef } from "./contract.ts";
import { familiesOf, othersOf } from "./families.ts";
import { feedbackScore } from "./scores.ts";
import type { TriageDeps } from "./triage.ts";
import { boardOf, named } from "./triage-board.ts";
import type { Person, TriageBoard, TriageReport } from "./triage-contract.ts";

export type TriageViewDeps = TriageDeps & { programmes: Pick<ProgrammeStore, "findCard">; cursors: Cursors };

/** Every report of a programme, and who may be asked to look: two Queries. @throws Problem not-found */
export async function boardFor(deps: TriageViewDeps, programmeId: ProgrammeId, me: Person): Promise<TriageBoard> {
  const [programme, reports, desk] = await Promise.all([
    deps.programmes.findCard(programmeId),
    deps.feedback.all(programmeId),
    deps.triage.desk(programmeId),
  ]);
  if (!programme) throw new Problem("not-found");
  const others = desk.team.filter(({ memberId }) => memberId !== me.memberId);
  return { reports: boardOf(reports), team: [me, ...others], versions: desk.versions };
}

/** Who did what in a programme, the latest first. @throws Problem invalid-input for a cursor of elsewhere */
export async function activityFor({ triage, cursors }: TriageViewDeps, programmeId: ProgrammeId, cursor?: string) {
  const list = `activity ${programmeId}`;
  const { lines, next } = await triage.activity(programmeId, cursor && cursors.opened(list, cursor));
  return { lines, ...(next && { cursor: cursors.sealed(list, next) }) };
}

/** One report, its family, its talk and its log: two Queries. @throws Problem not-found */
export async function reportFor({ feedback }: TriageDeps, ref: FeedbackRef): Promise<TriageReport> {
  const [all, { log, said }] = await Promise.all([feedback.all(ref.programmeId), feedback.about(ref)]);
  const report = all.find(({ feedbackId }) => feedbackId === ref.feedbackId);
  if (!report) throw new Problem("not-found");
  const family = familiesOf(all).get(report.feedbackId) ?? [];
  const { seenBy: _, ...shown } = report;
  const survivor = all.find(({ feedbackId }) => feedbackId === report.mergedInto);
  return {
    report: shown,
    score: feedbackScore(report, othersOf(report, family)),
    may: allowedActs(report),
    duplicates: family.map(named),
    ...(survivor && { survivor: named(survivor) }),
    log,
    said,
  };
}
