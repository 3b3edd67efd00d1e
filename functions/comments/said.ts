import type { IdeaId } from "../platform/ids.ts";
import { queryOnce, startingWith } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { commentOf } from "./comment-item.ts";
import type { Comment } from "./contract.ts";

/** Enough to see what people talk about, and two requests however much they said. */
const readAtMost = 400;

/** The latest comments and answers beneath an idea that can be read, and are not the brand's own. */
export async function saidUnder(table: Table, ideaId: IdeaId): Promise<(Comment & { text: string })[]> {
  const { pk } = keys.talk(ideaId, "COMMENT", "");
  const of = (prefix: string) =>
    queryOnce(table, { ...startingWith(pk, prefix), ScanIndexForward: false, Limit: readAtMost });
  const items = (await Promise.all([of("COMMENT#"), of("ANSWER#")])).flat();
  return items
    .filter(({ heldAt }) => heldAt === undefined)
    .map(commentOf)
    .flatMap((comment) =>
      comment.text && !comment.goneAt && !comment.official ? [{ ...comment, text: comment.text }] : [],
    );
}
