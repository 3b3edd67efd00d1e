import type { CoCreator as Named } from "../ideas/contract.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import { isThere, refusedPart } from "../platform/write.ts";
import type { CoCreators } from "./contract.ts";

const fields: Fields<CoCreators> = { ideaId: true, authorId: true, version: true, people: true, invitation: true };
const noneYet = "attribute_not_exists(pk)";
const asRead = ({ version }: CoCreators) =>
  version === 0
    ? { ConditionExpression: noneYet }
    : { ConditionExpression: "version = :readVersion", ExpressionAttributeValues: { ":readVersion": version } };

/** People who meet in the same moment go again; so often in a row is a fault. */
const mostTries = 10;

type Change = { after: CoCreators; also: TransactPart[] };
export type FrozenCoCreators = { people: Named[]; unchanged: TransactPart[] };

/** Who made an idea together: one item beside the idea, and one in each co-creator's own partition. */
export function coCreatorStore(table: Table) {
  const find = async (ideaId: IdeaId): Promise<CoCreators | undefined> => {
    const item = await getStrongly(table, keys.coCreators(ideaId));
    return item && stored(item, fields);
  };
  return {
    findCoCreators: find,
    /** Changes who is there; `change` answers nothing when nothing is to be done. @throws Problem not-found, busy */
    async changeCoCreators(
      ideaId: IdeaId,
      authorId: MemberId,
      change: (before: CoCreators) => Change | undefined,
    ): Promise<CoCreators> {
      for (let tried = 0; tried < mostTries; tried++) {
        const before = (await find(ideaId)) ?? { ideaId, authorId, version: 0, people: [] };
        const changed = change(before);
        if (!changed) return before;
        const after = { ...changed.after, version: before.version + 1 };
        const Item = { ...keys.coCreators(ideaId), v: 1, ...after };
        const put = { Put: { TableName: table.name, Item, ...asRead(before) } };
        const refused = await refusedPart(table, [put, ...changed.also]);
        if (refused === undefined) return after;
        if (refused > 0) throw new Problem("not-found");
      }
      throw new Problem("busy");
    },
    /** Ideas that somebody made with their author. */
    async coCreationsOf(memberId: MemberId): Promise<IdeaId[]> {
      const items = await queryAll(table, { ...startingWith(keys.member(memberId).pk, "COCREATION#") });
      return items.map(({ ideaId }) => ideaId as IdeaId);
    },
    /** For the transaction that submits an idea: whose names stand on it from then on. */
    async frozenCoCreators(ideaId: IdeaId): Promise<FrozenCoCreators> {
      const there = await find(ideaId);
      if (!there) return { people: [], unchanged: [] };
      const check = { TableName: table.name, Key: keys.coCreators(ideaId), ...asRead(there) };
      return {
        people: there.people.map(({ memberId, name }) => ({ memberId, name })),
        unchanged: [{ ConditionCheck: check }],
      };
    },
    /** With its draft. Another's stays. */
    async dropCoCreators(ideaId: IdeaId, authorId: MemberId): Promise<void> {
      const there = await find(ideaId);
      if (there?.authorId !== authorId) return;
      const gone = { Delete: { TableName: table.name, Key: keys.coCreators(ideaId), ...asRead(there) } };
      await refusedPart(table, [gone, ...there.people.map(({ memberId }) => pointerGone(table, ideaId, memberId))]);
    },
    parts: {
      draftThere: (authorId: MemberId, ideaId: IdeaId): TransactPart => ({
        ConditionCheck: { TableName: table.name, Key: keys.draft(authorId, ideaId), ConditionExpression: isThere },
      }),
      pointer: (ideaId: IdeaId, memberId: MemberId, at: string): TransactPart => ({
        Put: { TableName: table.name, Item: { ...keys.coCreation(memberId, ideaId), v: 1, ideaId, at } satisfies Item },
      }),
      pointerGone: (ideaId: IdeaId, memberId: MemberId) => pointerGone(table, ideaId, memberId),
      /** Names on an idea that was sent. */
      namesOnCard: (ideaId: IdeaId, people: Named[]): TransactPart => ({
        Update: {
          TableName: table.name,
          Key: keys.card(ideaId),
          ConditionExpression: isThere,
          ...(people.length > 0
            ? { UpdateExpression: "SET coCreators = :people", ExpressionAttributeValues: { ":people": people } }
            : { UpdateExpression: "REMOVE coCreators" }),
        },
      }),
    },
  };
}
export type CoCreatorStore = ReturnType<typeof coCreatorStore>;

const pointerGone = (table: Table, ideaId: IdeaId, memberId: MemberId): TransactPart => ({
  Delete: { TableName: table.name, Key: keys.coCreation(memberId, ideaId) },
});
