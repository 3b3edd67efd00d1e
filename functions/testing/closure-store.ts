import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { getStrongly, queryAll } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import { putIf } from "../platform/write.ts";
import type { Consent, Results, Reward } from "./closure-contract.ts";

const notThereYet = "attribute_not_exists(pk)";
const asItWasRead = "version = :read";
const resultsFields: Fields<Results> = {
  programmeId: true,
  version: true,
  draft: true,
  by: true,
  at: true,
  published: true,
  publishedAt: true,
  changedAt: true,
};
const rewardFields: Fields<Reward> = { programmeId: true, memberId: true, by: true, at: true };
const consentFields: Fields<Consent> = { memberId: true, name: true, lang: true, programmeId: true, at: true };

/** How a test ends: its results, what testers got, who wants to hear of the next one. */
export function closureStore(table: Table) {
  const drop = (Key: Item) => retrying(() => table.client.send(new DeleteCommand({ TableName: table.name, Key })));
  const all = (pk: string) =>
    queryAll(table, {
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": pk },
      ConsistentRead: true,
    });
  return {
    async results(programmeId: ProgrammeId): Promise<Results | undefined> {
      const item = await getStrongly(table, keys.programmeResults(programmeId));
      return item && stored(item, resultsFields);
    },
    /** False when another was first. */
    saveResults: (results: Results, read: number) =>
      putIf(table, {
        Item: { ...keys.programmeResults(results.programmeId), v: 1, ...results },
        ...(read === 0
          ? { ConditionExpression: notThereYet }
          : { ConditionExpression: asItWasRead, ExpressionAttributeValues: { ":read": read } }),
      }),
    async rewardOf(programmeId: ProgrammeId, memberId: MemberId): Promise<Reward | undefined> {
      const item = await getStrongly(table, keys.reward(programmeId, memberId));
      return item && stored(item, rewardFields);
    },
    rewards: async (programmeId: ProgrammeId): Promise<Reward[]> =>
      (await all(keys.reward(programmeId, "").pk)).map((item) => stored(item, rewardFields)),
    /** Once: a second press keeps who gave it first, and when. */
    reward: (reward: Reward) =>
      putIf(table, {
        Item: { ...keys.reward(reward.programmeId, reward.memberId), v: 1, ...reward },
        ConditionExpression: notThereYet,
      }),
    unreward: (programmeId: ProgrammeId, memberId: MemberId) => drop(keys.reward(programmeId, memberId)),
    async consentOf(memberId: MemberId): Promise<Consent | undefined> {
      const item = await getStrongly(table, keys.testConsent(memberId));
      return item && stored(item, consentFields);
    },
    consents: async (): Promise<Consent[]> =>
      (await all(keys.testConsent("").pk)).map((item) => stored(item, consentFields)),
    consent: (consent: Consent) =>
      putIf(table, {
        Item: { ...keys.testConsent(consent.memberId), v: 1, ...consent },
        ConditionExpression: notThereYet,
      }),
    withdrawConsent: (memberId: MemberId) => drop(keys.testConsent(memberId)),
  };
}
export type ClosureStore = ReturnType<typeof closureStore>;
