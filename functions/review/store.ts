import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import type { Correction, Decision, SupportCurve } from "./contract.ts";
import { draftStore } from "./draft-store.ts";
import { scoreStore } from "./score-store.ts";

const decisionFields: Fields<Decision> = {
  ideaId: true,
  number: true,
  decidedAt: true,
  outcome: true,
  reasons: true,
  changeOurMind: true,
  reasonCodes: true,
  secondLookAt: true,
  signedBy: true,
  countersignedBy: true,
  corrections: true,
  supporters: true,
  daysInReview: true,
};
const curveFields: Fields<SupportCurve> = { ideaId: true, computedAt: true, days: true, answers: true };

const notDecidedYet = "attribute_not_exists(pk)";
const decidedAndNotCorrected = "attribute_exists(pk) AND attribute_not_exists(corrections)";
const correctedSoOften = "size(corrections) = :before";

/** Decisions, the evidence for them, and what the team makes of it meanwhile. */
export function reviewStore(table: Table) {
  return {
    ...draftStore(table),
    ...scoreStore(table),
    /** The latest first: it is in force. */
    async decisions(ideaId: IdeaId): Promise<Decision[]> {
      const items = await queryAll(table, {
        ...startingWith(keys.card(ideaId).pk, "DECISION#"),
        ConsistentRead: true,
        ScanIndexForward: false,
      });
      return items.map((item) => stored(item, decisionFields));
    },
    /** @throws Problem not-found */
    async decision(ideaId: IdeaId, number: number): Promise<Decision> {
      const item = await getStrongly(table, keys.decision(ideaId, number));
      if (!item) throw new Problem("not-found");
      return stored(item, decisionFields);
    },
    /** For the transaction that moves the idea. */
    decisionPart: (decision: Decision): TransactPart => ({
      Put: {
        TableName: table.name,
        Item: { ...keys.decision(decision.ideaId, decision.number), v: 1, ...decision },
        ConditionExpression: notDecidedYet,
      },
    }),
    /** Appends; what was said before stays as it is. False when another correction took this place. */
    async appendCorrection(of: Decision, correction: Correction, also: TransactPart[]): Promise<boolean> {
      const before = of.corrections?.length ?? 0;
      const append: TransactPart = {
        Update: {
          TableName: table.name,
          Key: keys.decision(of.ideaId, of.number),
          ConditionExpression: before === 0 ? decidedAndNotCorrected : correctedSoOften,
          UpdateExpression: "SET corrections = list_append(if_not_exists(corrections, :none), :correction)",
          ExpressionAttributeValues: {
            ":correction": [correction],
            ":none": [],
            ...(before > 0 && { ":before": before }),
          },
        },
      };
      return (await refusedPart(table, [append, ...also])) === undefined;
    },
    async curve(ideaId: IdeaId): Promise<SupportCurve | undefined> {
      const item = await getStrongly(table, keys.curve(ideaId));
      return item && stored(item, curveFields);
    },
  };
}
export type ReviewStore = ReturnType<typeof reviewStore>;
