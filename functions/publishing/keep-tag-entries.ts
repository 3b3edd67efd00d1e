import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { IdeaCard } from "../ideas/contract.ts";
import { tagEntries } from "../ideas/tag-entries.ts";
import type { IdeaId } from "../platform/ids.ts";
import type { Item } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import type { PageRef } from "./page-ref.ts";
import type { Place } from "./publish-page.ts";

/** Rises when entries get other keys or hold something else. */
export const tagTemplate = "1";

/** An entry as a file: its two keys in one. */
export type TagFile = { key: string; item: Item };

/** Entries are kept like pages: whoever read earlier never writes over what was read later, and none is left behind. */
export const tagFilesOf =
  (findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>) =>
  async (ref: PageRef): Promise<TagFile[]> => {
    const card = ref.page === "tags" ? await findCard(ref.ideaId) : undefined;
    return card ? filesFor(card) : [];
  };

const filesFor = (card: IdeaCard): TagFile[] =>
  tagEntries(card).map((item) => ({ key: `${item.pk}\n${item.sk}`, item }));

/** Entries as a first run would have left them: for who writes ideas into an empty table. */
export function keptFromTheStart(card: IdeaCard, now: Date): Item[] {
  const files = filesFor(card);
  const kept = {
    version: 1,
    template: tagTemplate,
    publishedAt: now.toISOString(),
    objects: files.map(({ key }) => key),
  };
  return [...files.map(({ item }) => item), { ...keys.page(`tags:${card.ideaId}`), v: 1, ...kept }];
}

export const tagPlace = (table: Table): Place<TagFile> => ({
  async put({ item }) {
    await retrying(() => table.client.send(new PutCommand({ TableName: table.name, Item: item })));
  },
  async remove(key) {
    const [pk, sk] = key.split("\n");
    await retrying(() => table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } })));
  },
});
