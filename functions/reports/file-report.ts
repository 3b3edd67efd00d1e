import type { Circle } from "../circles/contract.ts";
import type { Comment } from "../comments/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { type Belongs, mayRead } from "../ideas/may-read.ts";
import { type CircleId, type CommentId, type IdeaId, newReportId, type RandomBytes } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { Reason, Report, ReportInput, Target } from "./contract.ts";
import type { ReportStore } from "./store.ts";

export type FileDeps = {
  reports: ReportStore;
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  findComment: (ideaId: IdeaId, commentId: CommentId) => Promise<Comment | undefined>;
  /** @throws Problem not-found */
  circle: (circleId: CircleId) => Promise<Circle>;
  belongs: Belongs;
  random: RandomBytes;
};

/**
 * What is reported, as its reader sees it; `known` to whoever reported it already, though it may be gone.
 * @throws Problem not-found for what the reader does not see
 */
export async function reportable(
  deps: Omit<FileDeps, "random">,
  target: Target,
  reader: SessionMember | undefined,
  known = false,
) {
  const card = await deps.findCard(target.ideaId);
  if (!card || !(known || (await mayRead(card, reader?.memberId, deps.belongs)))) throw new Problem("not-found");
  const comment = target.commentId && (await deps.findComment(target.ideaId, target.commentId));
  if (!known && target.commentId && comment?.text === undefined) throw new Problem("not-found");
  return { card, circle: await deps.circle(card.circleId), ...(comment && { comment }) };
}

/** Once a member and thing. @throws Problem not-found, invalid-input for a rule that the circle does not have */
export async function fileReport(
  deps: FileDeps,
  target: Target,
  { reason, word }: ReportInput,
  member: SessionMember,
  now: Date,
): Promise<Report> {
  const { card, circle } = await reportable(deps, target, member);
  assertReason(circle, reason);
  const report: Report = {
    reportId: newReportId(deps.random),
    ...target,
    reporterId: member.memberId,
    reason,
    ...(word && { word }),
    lang: member.lang,
    title: card.title,
    at: now.toISOString(),
  };
  return deps.reports.file(report, card.circleId);
}

/** @throws Problem invalid-input */
export function assertReason({ rules }: Pick<Circle, "rules">, reason: Reason): void {
  if (reason === "unlawful" || reason <= rules.length) return;
  throw new Problem("invalid-input", { issues: [{ path: "reason", code: "too-large", limit: rules.length }] });
}
