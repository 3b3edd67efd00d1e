import type { IdeaCard, Imported } from "../ideas/contract.ts";

import { type CommentId, type IdeaId, nobody } from "../platform/ids.ts";
import type { Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import { commentItem, commentKey, tallyKey } from "./comment-item.ts";
import type { Comment } from "./contract.ts";
import { added, notWrittenYet } from "./talk-writes.ts";

type Said = { commentId: CommentId; text: string; name: string; at: string };

/** What was said elsewhere, as a comment of nobody here; the first part holds only if it is not there yet. */
export function broughtCommentParts(
  table: Table,
  card: Pick<IdeaCard, "ideaId" | "circleId" | "lang">,
  { from }: Pick<Imported, "from">,
  { commentId, text, name, at }: Said,
): TransactPart[] {
  const comment: Comment = {
    commentId,
    ideaId: card.ideaId,
    circleId: card.circleId,
    memberId: nobody,
    name,
    official: false,
    lang: card.lang,
    text,
    at,
    rev: 1,
    answers: 0,
    reactions: {},
    imported: { from },
  };
  return [
    { Put: { TableName: table.name, Item: commentItem(comment), ConditionExpression: notWrittenYet } },
    added(table, tallyKey(card.ideaId, nobody), "comments", 1),
  ];
}

const nobodyTouchedIt =
  "answers = :none AND size(reactions) = :none AND attribute_not_exists(goneAt) AND attribute_not_exists(creditedAt)";

/** Takes one such comment away, if it is still as it came. */
export const takenCommentParts = (table: Table, { ideaId, commentId }: Comment): TransactPart[] => [
  {
    Delete: {
      TableName: table.name,
      Key: commentKey(ideaId, commentId),
      ConditionExpression: nobodyTouchedIt,
      ExpressionAttributeValues: { ":none": 0 },
    },
  },
  added(table, tallyKey(ideaId, nobody), "comments", -1),
];

const inOneTransaction = 80;

/** All of the talk of an idea that goes, where nobody here has spoken: so many transactions, and the tally with the last. */
export function takenTalk(table: Table, ideaId: IdeaId, comments: readonly Comment[]): TransactPart[][] {
  const gone = (Key: { pk: string; sk: string }): TransactPart => ({ Delete: { TableName: table.name, Key } });
  const parts = [
    ...comments.map(({ commentId }) => gone(commentKey(ideaId, commentId))),
    gone(tallyKey(ideaId, nobody)),
  ];
  return Array.from({ length: Math.ceil(parts.length / inOneTransaction) }, (_, n) =>
    parts.slice(n * inOneTransaction, (n + 1) * inOneTransaction),
  );
}

/** Nobody here has answered, thanked, reacted to or removed it. */
export const isUntouched = ({ imported, answers, reactions, creditedAt, goneAt }: Comment): boolean =>
  imported !== undefined && answers === 0 && Object.keys(reactions).length === 0 && !creditedAt && !goneAt;
