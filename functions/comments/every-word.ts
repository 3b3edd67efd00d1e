import type { IdeaId } from "../platform/ids.ts";
import { queryAll, startingWith } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { commentOf } from "./comment-item.ts";
import type { Comment } from "./contract.ts";

const prefixes = ["ANSWER", "COMMENT", "UPDATE"] as const;

/** All comments, answers and updates of an idea, gone ones too. */
export const everyWord =
  (table: Table) =>
  async (ideaId: IdeaId): Promise<Comment[]> => {
    const { pk } = keys.talk(ideaId, "COMMENT", "");
    const kinds = await Promise.all(prefixes.map((prefix) => queryAll(table, startingWith(pk, `${prefix}#`))));
    return kinds.flat().map(commentOf);
  };
