import { CommentId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly } from "../platform/read.ts";
import { hashed } from "../platform/reference.ts";
import { keys, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import { commentItem, commentKey, commentOf, tallyKey } from "./comment-item.ts";
import type { Comment } from "./contract.ts";
import { added, notWrittenYet, stillThere } from "./talk-writes.ts";

export type Words = Comment & { text: string };
type Key = { pk: string; sk: string };
const mostRepeats = 100;

/**
 * Posts once: the same words of the same member at the same place are the same comment, however often they are sent.
 * What was said before, and was edited or deleted since, may be said again.
 * @throws Problem comment-gone when what it answers was deleted meanwhile, gone when what goes with it no longer holds
 */
export async function post(table: Table, words: Words, also: TransactPart[] = []): Promise<Comment> {
  for (let nth = 0; nth < mostRepeats; ) {
    const said = saidKey(words, nth);
    const before = await saidBefore(table, said, words);
    if (before?.text === words.text) return before;
    if (before) {
      nth++;
      continue;
    }
    const own = partsOf(table, words, said);
    const refused = await refusedPart(table, [...own, ...also]);
    if (refused === undefined) return words;
    if (refused >= own.length) throw new Problem("gone");
    if (refused === place.parent) throw new Problem("comment-gone");
    // Sent twice at once: the next reading finds the other one.
  }
  throw new Problem("busy");
}

const place = { parent: 3 } as const;

const saidKey = ({ memberId, ideaId, parentId, commentId, text }: Words, nth: number): Key =>
  keys.said(memberId, hashed([ideaId, parentId ?? commentId.slice(0, 3), nth, text].join("\n")));

async function saidBefore(table: Table, said: Key, { ideaId }: Words): Promise<Comment | undefined> {
  const mark = await getStrongly(table, said);
  const item = mark && (await getStrongly(table, commentKey(ideaId, CommentId.parse(mark.commentId))));
  return item && commentOf(item);
}

function partsOf(table: Table, words: Words, said: Key): TransactPart[] {
  const { ideaId, commentId, memberId, parentId, at } = words;
  const put = (Item: Record<string, unknown>): TransactPart => ({
    Put: { TableName: table.name, Item, ConditionExpression: notWrittenYet },
  });
  return [
    put({ ...said, v: 1, ideaId, commentId, at }),
    put(commentItem(words)),
    added(table, tallyKey(ideaId, memberId), "comments", 1),
    ...(parentId ? [added(table, commentKey(ideaId, parentId), "answers", 1, stillThere)] : []),
  ];
}
