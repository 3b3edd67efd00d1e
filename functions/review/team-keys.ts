type DeskMark = "ASSIGNED" | "BATCH" | "DRAFT" | "SCORED";

/** Where the product team keeps what is its own; apart from all other keys, so that nothing else carries them. */
export const teamKeys = {
  /** The team's own work on one idea in review: no page reads this partition, and no reaction follows it. */
  decisionDraft: (ideaId: string) => ({ pk: `REVIEW#${ideaId}`, sk: "DRAFT" }),
  score: (ideaId: string, round: string, memberId: string) => ({
    pk: `REVIEW#${ideaId}`,
    sk: `SCORE#${round}#${memberId}`,
  }),
  teamNote: (ideaId: string, noteId: string) => ({ pk: `REVIEW#${ideaId}`, sk: `NOTE#${noteId}` }),
  /** What the board shows of every idea in review: one Query. */
  batch: (cutOffOn: string) => ({ pk: "REVIEW", sk: `BATCH#${cutOffOn}` }),
  reviewer: (memberId: string) => ({ pk: "REVIEW", sk: `REVIEWER#${memberId}` }),
  onDesk: (ideaId: string, mark: DeskMark, rest = "") => ({
    pk: "REVIEW",
    sk: `DESK#${ideaId}#${mark}${rest && `#${rest}`}`,
  }),
} as const;
