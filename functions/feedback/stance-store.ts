import { MemberId as Member, type MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryOnce } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import type { Table } from "../platform/table.ts";
import { putIf, refusedPart, type TransactPart } from "../platform/write.ts";
import type { FeedbackRef, Stance } from "./contract.ts";
import { openStatuses } from "./lifecycle.ts";
import type { Voice } from "./limits.ts";
import { aboutKey, reportKey } from "./report-item.ts";

const stanceFields: Fields<Stance> = { memberId: true, name: true, voice: true, voicedAt: true, follows: true };
const stanceOf = (item: Item): Stance => stored(item, stanceFields);
const countOf: Record<Voice, string> = { seen: "seen", not_seen: "notSeen", could_not_try: "couldNotTry" };

const noStanceYet = "attribute_not_exists(pk)";
const asItWasRead = "voice = :read AND follows = :followed";
const withoutVoice = "attribute_exists(pk) AND attribute_not_exists(voice) AND follows = :followed";
const followersAPage = 100;
/** Tabs and retries that meet go again; so often in a row is a fault. */
const mostTries = 10;

type Who = { memberId: MemberId; name: string };

/** What testers say of each other's reports, and who wants to hear of them. */
export function stanceStore(table: Table) {
  const stance = async (ref: FeedbackRef, memberId: MemberId): Promise<Stance | undefined> => {
    const item = await getStrongly(table, aboutKey(ref, `STANCE#${memberId}`));
    return item && stanceOf(item);
  };

  /** Goes again when the member's other tab was first. */
  async function changed(ref: FeedbackRef, who: Who, change: (before: Stance | undefined) => Stance): Promise<Stance> {
    for (let tried = 0; tried < mostTries; tried++) {
      const before = await stance(ref, who.memberId);
      const after = change(before);
      if (before?.voice === after.voice && (before?.follows ?? false) === after.follows) return after;
      const Item = { ...aboutKey(ref, `STANCE#${who.memberId}`), v: 1, ...after };
      const item = { Item, ...unchangedSince(before) };
      if (before?.voice === after.voice) {
        if (await putIf(table, item)) return after;
        continue;
      }
      const put = { Put: { TableName: table.name, ...item } };
      const refused = await refusedPart(table, [
        put,
        countPart(table, ref, who.memberId, { before: before?.voice, after: after.voice }),
      ]);
      if (refused === undefined) return after;
      if (refused === 1) throw new Problem("feedback-over");
    }
    throw new Problem("busy");
  }

  return {
    stance,
    /** Whoever says something of a report hears what becomes of it. @throws Problem feedback-over */
    voice: (ref: FeedbackRef, who: Who, voice: Voice, now: Date) =>
      changed(ref, who, (before) =>
        before?.voice === voice ? before : { ...who, voice, voicedAt: now.toISOString(), follows: true },
      ),
    /** Taken back; following goes on. @throws Problem feedback-over */
    unvoice: (ref: FeedbackRef, who: Who) =>
      changed(ref, who, (before) => ({ ...who, follows: before?.follows ?? false })),
    follow: (ref: FeedbackRef, who: Who, follows: boolean) =>
      changed(ref, who, (before) => ({ ...before, ...who, follows })),
    /** One page of those who want to hear, by member id; `next` is the cursor of the next page, absent on the last. */
    async followers(ref: FeedbackRef, cursor = "") {
      const items = await queryOnce(table, {
        KeyConditionExpression: "pk = :report AND sk BETWEEN :after AND :end",
        ExpressionAttributeValues: {
          ":report": aboutKey(ref, "").pk,
          ":after": `STANCE#${cursor && `${cursor}~`}`,
          ":end": "STANCE$",
        },
        ConsistentRead: true,
        Limit: followersAPage,
      });
      const next = items.length === followersAPage ? Member.parse(items.at(-1)?.memberId) : undefined;
      const members = items.map(stanceOf).filter(({ follows }) => follows);
      return { members: members.map(({ memberId }) => memberId), ...(next && { next }) };
    },
  };
}

const unchangedSince = (before: Stance | undefined) =>
  before
    ? {
        ConditionExpression: before.voice ? asItWasRead : withoutVoice,
        ExpressionAttributeValues: {
          ...(before.voice && { ":read": before.voice }),
          ":followed": before.follows,
        },
      }
    : { ConditionExpression: noStanceYet };

type Turn = { before: Voice | undefined; after: Voice | undefined };

/** The counts in the same transaction as the voice: exact, whoever meets. Only what is worked on takes voices. */
function countPart(table: Table, ref: FeedbackRef, memberId: MemberId, { before, after }: Turn): TransactPart {
  const adds = [
    ...(before ? [`${countOf[before]} :less`] : []),
    ...(after ? [`${countOf[after]} :more`] : []),
    ...(after === "seen" ? ["seenBy :member"] : []),
  ];
  const sees = before === "seen" || after === "seen";
  const open = openStatuses.map((status, at) => [`:open${at}`, status] as const);
  return {
    Update: {
      TableName: table.name,
      Key: reportKey(ref),
      ConditionExpression: `#status IN (${open.map(([name]) => name).join(", ")})`,
      UpdateExpression: `ADD ${adds.join(", ")}${before === "seen" ? " DELETE seenBy :member" : ""}`,
      ExpressionAttributeNames: { "#status": "status" },
      ExpressionAttributeValues: {
        ...Object.fromEntries(open),
        ...(before && { ":less": -1 }),
        ...(after && { ":more": 1 }),
        ...(sees && { ":member": new Set([memberId]) }),
      },
    },
  };
}
