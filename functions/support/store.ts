import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryOnce } from "../platform/read.ts";
import type { Item } from "../platform/stored.ts";
import {
  isConditionFailure,
  isWorthRetrying,
  keys,
  patiently,
  type Retry,
  retrying,
  type Table,
} from "../platform/table.ts";
import type { Support, SupportAnswers } from "./contract.ts";
import { shardOf } from "./shard.ts";
import { supportOfItem, supportsPk } from "./support-item.ts";

/** Of an idea, what says where its supports lie; frozen on the card. */
export type Sharded = { ideaId: IdeaId; shards: number };
export type SupportStore = ReturnType<typeof supportStore>;

// Ordered by the time of the request, so that a retry of an older request never undoes a newer act.
// A support that was only carried here (functions/merging) becomes the member's own with their first act.
const notActiveNow =
  "attribute_not_exists(pk) OR withdrawnAt <= :now OR " +
  "(attribute_exists(carriedFrom) AND attribute_not_exists(withdrawnAt) AND givenAt <= :now)";
const activeSinceBefore = "attribute_exists(pk) AND attribute_not_exists(withdrawnAt) AND givenAt <= :now";
const active = "attribute_exists(pk) AND attribute_not_exists(withdrawnAt)";

const give =
  "SET givenAt = :now, memberSk = :now, memberPk = :supports, ideaId = :idea, memberId = :member, v = :format " +
  "REMOVE withdrawnAt, carriedFrom";
const withdraw = "SET withdrawnAt = :now REMOVE memberPk, memberSk, carriedFrom";

/** One item per member and idea, no transaction, no shared item: uniqueness is the key itself. */
export function supportStore(table: Table, retry: Retry = patiently) {
  const keyOf = (idea: Sharded, memberId: MemberId) =>
    keys.support(idea.ideaId, shardOf(memberId, idea.shards), memberId);

  /** One member's support of one idea, withdrawn or not; strongly consistent. */
  async function supportOf(idea: Sharded, memberId: MemberId): Promise<Support | undefined> {
    const item = await getStrongly(table, keyOf(idea, memberId));
    return item && supportOfItem(item);
  }

  /** The state after one conditional write; where it was refused, the state that refused it. */
  async function act(idea: Sharded, memberId: MemberId, change: Change): Promise<Support | undefined> {
    const changed = await update(table, retry, keyOf(idea, memberId), change);
    return changed ? supportOfItem(changed) : supportOf(idea, memberId);
  }

  return {
    supportOf,
    /** One write. Given already: nothing changes and the first `givenAt` stays. */
    give: (idea: Sharded, memberId: MemberId, now: Date) =>
      act(idea, memberId, {
        ConditionExpression: notActiveNow,
        UpdateExpression: give,
        ExpressionAttributeValues: {
          ":now": now.toISOString(),
          ":supports": supportsPk(memberId),
          ":idea": idea.ideaId,
          ":member": memberId,
          ":format": 1,
        },
      }),
    /** One write; never deletes. Not given, or withdrawn already: nothing changes. */
    withdraw: (idea: Sharded, memberId: MemberId, now: Date) =>
      act(idea, memberId, {
        ConditionExpression: activeSinceBefore,
        UpdateExpression: withdraw,
        ExpressionAttributeValues: { ":now": now.toISOString() },
      }),
    /** @throws Problem not-supported-yet */
    async answer(idea: Sharded, memberId: MemberId, answers: SupportAnswers): Promise<void> {
      const changed = await update(table, retry, keyOf(idea, memberId), {
        ConditionExpression: active,
        UpdateExpression: "SET answers = :answers REMOVE carriedFrom",
        ExpressionAttributeValues: { ":answers": answers },
      });
      if (!changed) throw new Problem("not-supported-yet");
    },
    /** What a member supports now, the latest first, from the sparse index. */
    async supportsOf(memberId: MemberId, limit = 100): Promise<{ ideaId: string; givenAt: string }[]> {
      const items = await queryOnce(table, {
        IndexName: "byMember",
        KeyConditionExpression: "memberPk = :supports",
        ExpressionAttributeValues: { ":supports": supportsPk(memberId) },
        ScanIndexForward: false,
        Limit: limit,
      });
      return items.map(({ pk, memberSk }) => ({ ideaId: String(pk).split("#")[1] ?? "", givenAt: String(memberSk) }));
    },
  };
}

type Change = { ConditionExpression: string; UpdateExpression: string; ExpressionAttributeValues: Item };

/** The item after the change, or undefined if its condition did not hold. @throws Problem busy */
async function update(table: Table, retry: Retry, Key: Item, change: Change): Promise<Item | undefined> {
  const command = () => new UpdateCommand({ TableName: table.name, Key, ...change, ReturnValues: "ALL_NEW" });
  try {
    return (await retrying(() => table.client.send(command()), retry)).Attributes;
  } catch (error) {
    if (isConditionFailure(error)) return undefined;
    throw isWorthRetrying(error) ? new Problem("busy", { cause: error }) : error;
  }
}
