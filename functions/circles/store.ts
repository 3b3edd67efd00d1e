import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { CircleId, type MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { countAll, getStrongly, queryAll, queryOnce, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import { putIf } from "../platform/write.ts";
import { belongsIn } from "./belongs.ts";
import { type Circle, type CircleInput, isPrivate } from "./contract.ts";
import { circlesPk, memberItem } from "./member-item.ts";

const circleFields: Fields<Circle> = {
  circleId: true,
  name: true,
  tagline: true,
  charter: true,
  rules: true,
  terms: true,
  policy: true,
  palette: true,
  languages: true,
  visibility: true,
  criteria: true,
  countersign: true,
  holding: true,
  termsVersion: true,
  termsChangedAt: true,
  createdAt: true,
};

const circlesListed = 100;
const notMadeYet = "attribute_not_exists(pk)";
const termsUnchangedSinceRead = "termsVersion = :readVersion";
const notJoinedYet = "attribute_not_exists(pk)";

/** Circles and who belongs to them. */
export function circleStore(table: Table) {
  const findCircle = async (circleId: CircleId): Promise<Circle | undefined> => {
    const item = await getStrongly(table, keys.circle(circleId));
    return item && circleOf(item);
  };
  return {
    findCircle,
    /** @throws Problem not-found */
    async circle(circleId: CircleId): Promise<Circle> {
      const circle = await findCircle(circleId);
      if (!circle) throw new Problem("not-found");
      return circle;
    },
    /** Every circle, by id: a brand has tens of them, not thousands. */
    async circles(): Promise<Circle[]> {
      return (await queryAll(table, startingWith(keys.circle("").pk, "CIRCLE#"))).map(circleOf);
    },
    /**
     * Creates or changes a circle; its terms get a new version whenever their text changes.
     * @throws Problem visibility-fixed
     */
    async save(circleId: CircleId, input: CircleInput, now: Date): Promise<Circle> {
      for (;;) {
        const before = await findCircle(circleId);
        if (before && isPrivate(before) !== isPrivate(input)) throw new Problem("visibility-fixed");
        const after = changed(circleId, before, input, now);
        if (await putUnlessTermsMoved(table, before, after)) return after;
      }
    },
    /** How many belong to a circle now, exactly. */
    memberCount: (circleId: CircleId): Promise<number> =>
      countAll(table, startingWith(keys.circleMember(circleId, "").pk, "MEMBER#")),
    /** Whether somebody belongs to a circle now. */
    belongs: belongsIn(table),
    /** Leaves, and leaves a mark: a support that was given before must not bring its giver back. */
    async leave(circleId: CircleId, memberId: MemberId, now: Date): Promise<void> {
      const left = { ...keys.circleLeaver(circleId, memberId), v: 1, circleId, memberId, leftAt: now.toISOString() };
      const TransactItems = [
        { Delete: { TableName: table.name, Key: keys.circleMember(circleId, memberId) } },
        { Put: { TableName: table.name, Item: left } },
      ];
      await retrying(() => table.client.send(new TransactWriteCommand({ TransactItems })));
    },
    /** Joins once: a repeat keeps the first date. */
    async join(circleId: CircleId, memberId: MemberId, now: Date): Promise<void> {
      const Item = memberItem(circleId, memberId, now.toISOString());
      await putIf(table, { Item, ConditionExpression: notJoinedYet });
    },
    /** The circles that a member belongs to, the latest first. */
    async circlesOf(memberId: MemberId): Promise<{ circleId: CircleId; joinedAt: string }[]> {
      const items = await queryOnce(table, {
        IndexName: "byMember",
        KeyConditionExpression: "memberPk = :circles",
        ExpressionAttributeValues: { ":circles": circlesPk(memberId) },
        ScanIndexForward: false,
        Limit: circlesListed,
      });
      return items.map(({ pk, memberSk }) => ({
        circleId: CircleId.parse(String(pk).split("#")[1]),
        joinedAt: String(memberSk),
      }));
    },
  };
}
export type CircleStore = ReturnType<typeof circleStore>;

const circleOf = (item: Item): Circle => stored(item, circleFields);

function changed(circleId: CircleId, before: Circle | undefined, input: CircleInput, now: Date): Circle {
  const at = now.toISOString();
  if (!before) return { ...input, circleId, termsVersion: 1, termsChangedAt: at, createdAt: at };
  const sameTerms = before.terms.fr === input.terms.fr && before.terms.en === input.terms.en;
  if (sameTerms) return { ...before, ...input };
  return { ...before, ...input, termsVersion: before.termsVersion + 1, termsChangedAt: at };
}

/** Two people saving at once must not give one version to two texts. */
function putUnlessTermsMoved(table: Table, before: Circle | undefined, after: Circle): Promise<boolean> {
  const Item = { ...keys.circle(after.circleId), v: 1, ...after };
  if (!before) return putIf(table, { Item, ConditionExpression: notMadeYet });
  return putIf(table, {
    Item,
    ConditionExpression: termsUnchangedSinceRead,
    ExpressionAttributeValues: { ":readVersion": before.termsVersion },
  });
}
