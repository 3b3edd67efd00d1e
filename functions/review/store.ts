import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import type { Decision, SupportCurve } from "./contract.ts";

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
  supporters: true,
  daysInReview: true,
};
const curveFields: Fields<SupportCurve> = { ideaId: true, computedAt: true, days: true, answers: true };

const notDecidedYet = "attribute_not_exists(pk)";

/** Decisions and the evidence for them. */
export function reviewStore(table: Table) {
  return {
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
    async curve(ideaId: IdeaId): Promise<SupportCurve | undefined> {
      const item = await getStrongly(table, keys.curve(ideaId));
      return item && stored(item, curveFields);
    },
  };
}
export type ReviewStore = ReturnType<typeof reviewStore>;
