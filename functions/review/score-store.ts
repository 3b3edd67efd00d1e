import type { IdeaId } from "../platform/ids.ts";
import { queryAll, startingWith } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import type { Table } from "../platform/table.ts";
import { refusedPart } from "../platform/write.ts";
import type { Score } from "./contract.ts";
import { stillInReview } from "./draft-store.ts";
import { teamKeys } from "./team-keys.ts";

const scoreFields: Fields<Score> = { ideaId: true, round: true, marks: true, by: true, at: true };

/** Marks of each reviewer: one item a person and review, which they may write over until it is decided. */
export const scoreStore = (table: Table) => ({
  /** Of one review, the first to score first. */
  async scores(ideaId: IdeaId, round: string): Promise<Score[]> {
    const { pk } = teamKeys.score(ideaId, round, "");
    const items = await queryAll(table, { ...startingWith(pk, `SCORE#${round}#`), ConsistentRead: true });
    return items.map((item) => stored(item, scoreFields)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  },
  /** False when that review is over. */
  async saveScore(score: Score): Promise<boolean> {
    const { ideaId, round, by, at } = score;
    const line = { ideaId, mark: "SCORED", round, memberId: by.memberId, at };
    const parts = [
      { Put: { TableName: table.name, Item: { ...teamKeys.score(ideaId, round, by.memberId), v: 1, ...score } } },
      { Put: { TableName: table.name, Item: { ...teamKeys.onDesk(ideaId, "SCORED", by.memberId), v: 1, ...line } } },
      stillInReview(table, ideaId, round),
    ];
    return (await refusedPart(table, parts)) === undefined;
  },
});
