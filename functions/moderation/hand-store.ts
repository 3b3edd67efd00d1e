import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import type { ActId } from "../acts/contract.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import { updateIf } from "../platform/write.ts";
import type { InHand, Moderator, PendingAnswer } from "./contract.ts";
import { deskLimits } from "./limits.ts";

const notAnswered = "attribute_not_exists(pending)";
const notTakenByOthers = "(attribute_not_exists(claim) OR claim.memberId = :me OR claim.#until <= :now)";
const mine = "claim.memberId = :me";
const mayUndo = "pending.#by.memberId = :me AND attribute_not_exists(taken) AND pending.takesEffectAt > :now";
const isRipe = "pending.answerId = :answer AND pending.takesEffectAt <= :now";
const sameAnswer = "pending.answerId = :answer";

/** What moderators have in hand: who took what, and answers that have not taken effect. One small partition, read whole. */
export function handStore(table: Table) {
  const state = async (item: string): Promise<InHand | undefined> => {
    const found = await getStrongly(table, keys.inHand(item));
    return found && stateOf(found);
  };
  const change = (item: string, update: Omit<Parameters<typeof updateIf>[1], "Key">) =>
    updateIf(table, { Key: keys.inHand(item), ...update });

  return {
    state,
    all: async (): Promise<InHand[]> =>
      (await queryAll(table, { ...startingWith(keys.inHand("").pk, "ITEM#"), ConsistentRead: true })).map(stateOf),
    /** @throws Problem item-taken, item-answered: by whom, until when */
    async claim(item: string, by: Moderator, now: Date): Promise<InHand> {
      const until = new Date(now.getTime() + deskLimits.claimMs).toISOString();
      const done = await change(item, {
        ConditionExpression: `${notAnswered} AND ${notTakenByOthers}`,
        UpdateExpression: "SET claim = :claim, #item = :item, v = :format, expiresAtEpoch = :rubbish REMOVE failed",
        ExpressionAttributeNames: { "#item": "item", "#until": "until" },
        ExpressionAttributeValues: {
          ":me": by.memberId,
          ":now": now.toISOString(),
          ":claim": { memberId: by.memberId, name: by.name, until },
          ":item": item,
          ":format": 1,
          ":rubbish": rubbishAt(now),
        },
      });
      const after = await state(item);
      if (!done) throw inTheWay(after);
      return after ?? { item };
    },
    /** Puts back what one has taken; what somebody else took stays with them. */
    async putBack(item: string, by: Moderator): Promise<void> {
      await change(item, {
        ConditionExpression: `${mine} AND ${notAnswered}`,
        UpdateExpression: "REMOVE claim",
        ExpressionAttributeValues: { ":me": by.memberId },
      });
    },
    /** Sent again it is the same answer. @throws Problem item-taken, item-answered */
    async answer(item: string, pending: PendingAnswer, now: Date): Promise<PendingAnswer> {
      const done = await change(item, {
        ConditionExpression: `${notAnswered} AND ${notTakenByOthers}`,
        UpdateExpression: "SET pending = :pending, #item = :item, v = :format REMOVE claim, failed, expiresAtEpoch",
        ExpressionAttributeNames: { "#item": "item", "#until": "until" },
        ExpressionAttributeValues: {
          ":me": pending.by.memberId,
          ":now": now.toISOString(),
          ":pending": pending,
          ":item": item,
          ":format": 1,
        },
      });
      if (done) return pending;
      const before = await state(item);
      if (before?.pending && isSame(before.pending, pending)) return before.pending;
      throw inTheWay(before);
    },
    /** The item is again with whoever answered. @throws Problem undo-too-late */
    async undo(item: string, by: Moderator, now: Date): Promise<void> {
      const done = await change(item, {
        ConditionExpression: mayUndo,
        UpdateExpression: "SET claim = :claim, expiresAtEpoch = :rubbish REMOVE pending",
        ExpressionAttributeNames: { "#by": "by" },
        ExpressionAttributeValues: {
          ":me": by.memberId,
          ":now": now.toISOString(),
          ":claim": {
            memberId: by.memberId,
            name: by.name,
            until: new Date(now.getTime() + deskLimits.claimMs).toISOString(),
          },
          ":rubbish": rubbishAt(now),
        },
      });
      if (!done) throw new Problem("undo-too-late");
    },
    /** From here on nobody undoes it. Undefined when it was undone or is done; "early" before its time. */
    async take(item: string, answerId: ActId, now: Date): Promise<PendingAnswer | "early" | undefined> {
      const taken = await change(item, {
        ConditionExpression: isRipe,
        UpdateExpression: "SET taken = :yes",
        ExpressionAttributeValues: { ":answer": answerId, ":now": now.toISOString(), ":yes": true },
      });
      const pending = (await state(item))?.pending;
      if (pending?.answerId !== answerId) return undefined;
      return taken ? pending : "early";
    },
    async done(item: string, answerId: ActId): Promise<void> {
      const gone = new DeleteCommand({
        TableName: table.name,
        Key: keys.inHand(item),
        ConditionExpression: sameAnswer,
        ExpressionAttributeValues: { ":answer": answerId },
      });
      await retrying(() => table.client.send(gone)).catch((error) => {
        if (error?.name !== "ConditionalCheckFailedException") throw error;
      });
    },
    /** Back in the queue, with word to whoever answered. */
    async fail(item: string, { answerId, by }: PendingAnswer, code: string, now: Date): Promise<void> {
      await change(item, {
        ConditionExpression: sameAnswer,
        UpdateExpression: "SET failed = :failed, expiresAtEpoch = :rubbish REMOVE pending, taken, claim",
        ExpressionAttributeValues: {
          ":answer": answerId,
          ":failed": { code, by, at: now.toISOString() },
          ":rubbish": rubbishAt(now),
        },
      });
    },
  };
}
export type HandStore = ReturnType<typeof handStore>;

/** A day after the last touch, what is left of a claim is rubbish; it never decides. */
const rubbishAt = (now: Date) => Math.ceil(now.getTime() / 1_000) + 86_400;

const isSame = (a: PendingAnswer, b: PendingAnswer) =>
  a.by.memberId === b.by.memberId && JSON.stringify(sorted(a.answer)) === JSON.stringify(sorted(b.answer));

/** The database may give fields back in another order. */
const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, each]) => [name, sorted(each)])
    : value;

function inTheWay(state: InHand | undefined): Problem {
  if (state?.pending) return new Problem("item-answered", { values: { name: state.pending.by.name } });
  const { name = "", until = "" } = state?.claim ?? {};
  return new Problem("item-taken", { values: { name, until } });
}

const stateFields: Fields<InHand> = { item: true, claim: true, pending: true, taken: true, failed: true };
const stateOf = (item: Item): InHand => stored(item, stateFields);
