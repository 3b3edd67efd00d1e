import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { CircleId, type MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { countAll, getStrongly, queryAll, queryOnce, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import { putIf, refusedPart } from "../platform/write.ts";
import { belongsIn } from "./belongs.ts";
import type { Circle, CircleInput } from "./contract.ts";
import { circlesPk, memberItem } from "./member-item.ts";
import { publication } from "./publication.ts";
import { assertVisibilityStays, publishedAnew } from "./versions.ts";

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
  objective: true,
  why: true,
  data: true,
  criteria: true,
  countersign: true,
  holding: true,
  tags: true,
  questions: true,
  version: true,
  publishedAt: true,
  closedAt: true,
  termsVersion: true,
  termsChangedAt: true,
  createdAt: true,
};

const circlesListed = 100;
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
     * Opens a circle or publishes it anew, whatever anybody else has published meanwhile: the history keeps that.
     * @throws Problem visibility-fixed
     */
    async save(circleId: CircleId, input: CircleInput, now: Date): Promise<Circle> {
      for (;;) {
        const before = await findCircle(circleId);
        assertVisibilityStays(before, input);
        const after = publishedAnew(circleId, before, input, now);
        if ((await refusedPart(table, publication(table, before, after))) === undefined) return after;
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
