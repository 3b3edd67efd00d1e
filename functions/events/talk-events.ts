import type { Item } from "./stream-record.ts";

/** What a change among an idea's comments says: the words themselves, never tallies, credits' lines or earlier wordings. */
export function talkEvents(sk: string, before: Item | undefined, after: Item): object[] {
  const [kind] = sk.split("#");
  if (kind !== "COMMENT" && kind !== "ANSWER" && kind !== "UPDATE") return [];
  const { ideaId, circleId, commentId, memberId, parentId, official } = after;
  const about = { ideaId, circleId, commentId, memberId };
  // What was said elsewhere, years ago, is news to nobody.
  if (before === undefined && after.imported) return [{ type: "comment.changed", ideaId, commentId, gone: false }];
  if (before === undefined && kind === "UPDATE") return [{ type: "update.posted", ...about }];
  if (before === undefined)
    return [{ type: "comment.posted", ...about, ...(parentId ? { parentId } : {}), official: Boolean(official) }];
  if (after.creditedAt && !before.creditedAt) return [{ type: "comment.credited", ...about }];
  const gone = Boolean(after.goneAt) && !before.goneAt;
  const removed = gone && after.goneBy === "moderation";
  return [
    { type: "comment.changed", ideaId, commentId, gone },
    ...(removed ? [{ type: "comment.removed", ideaId, commentId, memberId }] : []),
  ];
}

/** A report is settled once. */
export function reportEvents(before: Item | undefined, after: Item): object[] {
  const { reportId, reporterId, ideaId, commentId, outcome, settledAt } = after;
  if (!reportId || !settledAt || before?.settledAt) return [];
  return [
    { type: "report.settled", reportId, reporterId, ideaId, ...(commentId ? { commentId } : {}), outcome, settledAt },
  ];
}
