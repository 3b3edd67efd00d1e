import type { IdeaId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import type { DecisionDraft } from "./contract.ts";
import { teamKeys } from "./team-keys.ts";

const draftFields: Fields<DecisionDraft> = {
  ideaId: true,
  rev: true,
  outcome: true,
  reasons: true,
  changeOurMind: true,
  reasonCodes: true,
  secondLookOn: true,
  by: true,
  at: true,
  drafters: true,
  proposed: true,
};
export const draftOf = (item: Item): DecisionDraft => stored(item, draftFields);

const noDraftYet = "attribute_not_exists(pk)";
const asRead = "rev = :read";
const inReview = "stage = :inReview";

/** What the team writes together before it decides, and the line of the board that tells of it. */
export const draftStore = (table: Table) => ({
  async draft(ideaId: IdeaId): Promise<DecisionDraft | undefined> {
    const item = await getStrongly(table, teamKeys.decisionDraft(ideaId));
    return item && draftOf(item);
  },
  /** Writes over the revision that was read, while the idea is in review. False when it is no longer so. */
  async saveDraft(draft: DecisionDraft, read: number): Promise<boolean> {
    const { ideaId, at, by, proposed } = draft;
    const line = { ideaId, mark: "DRAFT", at, by, ...(proposed && { proposed: true }) };
    const parts: TransactPart[] = [
      {
        Put: { TableName: table.name, Item: { ...teamKeys.decisionDraft(ideaId), v: 1, ...draft }, ...whereRead(read) },
      },
      { Put: { TableName: table.name, Item: { ...teamKeys.onDesk(ideaId, "DRAFT"), v: 1, ...line } } },
      stillInReview(table, ideaId),
    ];
    return (await refusedPart(table, parts)) === undefined;
  },
  /** For the transaction that decides: the draft goes with it, if nobody has written on. */
  draftConsumed: (ideaId: IdeaId, read: number): TransactPart[] => [
    read === 0
      ? {
          ConditionCheck: {
            TableName: table.name,
            Key: teamKeys.decisionDraft(ideaId),
            ConditionExpression: noDraftYet,
          },
        }
      : { Delete: { TableName: table.name, Key: teamKeys.decisionDraft(ideaId), ...whereRead(read) } },
    { Delete: { TableName: table.name, Key: teamKeys.onDesk(ideaId, "DRAFT") } },
  ],
});

const whereRead = (read: number) =>
  read === 0
    ? { ConditionExpression: noDraftYet }
    : { ConditionExpression: asRead, ExpressionAttributeValues: { ":read": read } };

/** What belongs to a review is written only while it is open. */
export const stillInReview = ({ name }: Table, ideaId: IdeaId, round?: string): TransactPart => ({
  ConditionCheck: {
    TableName: name,
    Key: keys.card(ideaId),
    ConditionExpression: round ? `${inReview} AND reviewOpenedAt = :round` : inReview,
    ExpressionAttributeValues: { ":inReview": "in_review", ...(round && { ":round": round }) },
  },
});
