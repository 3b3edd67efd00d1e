import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { IdeaId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { getStrongly } from "../platform/read.ts";
import { hashed } from "../platform/reference.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";

/** Words on their way through sign-in, where no script keeps them: what was to be done with them, and for what reason. */
export type KeptWords = { ideaId: IdeaId; act: string; text: string; lang: Language; reason?: string };

export const keptForSeconds = 3_600;
const fields: Fields<KeptWords> = { ideaId: true, act: true, text: true, lang: true, reason: true };

/** Kept for an hour under a reference that only this browser holds. */
export const keptWordsStore = (table: Table) => ({
  async keep(reference: string, words: KeptWords, now: Date): Promise<void> {
    const expiresAtEpoch = Math.ceil(now.getTime() / 1_000) + keptForSeconds;
    const Item = { ...keys.kept(hashed(reference)), v: 1, ...words, expiresAtEpoch };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  },
  /** TTL may lag, so the hour is checked. */
  async find(reference: string, ideaId: IdeaId, now: Date): Promise<KeptWords | undefined> {
    const item = await getStrongly(table, keys.kept(hashed(reference)));
    const inTime = Number(item?.expiresAtEpoch ?? 0) * 1_000 > now.getTime();
    return item?.ideaId === ideaId && inTime ? stored(item, fields) : undefined;
  },
  async forget(reference: string): Promise<void> {
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: keys.kept(hashed(reference)) }));
  },
});
export type KeptWordsStore = ReturnType<typeof keptWordsStore>;
