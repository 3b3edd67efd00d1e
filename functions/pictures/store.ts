import { DeleteCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { IdeaCard, ShownPicture } from "../ideas/contract.ts";
import { shownPicturesChanged } from "../ideas/shown-pictures.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { cancellationReasons, isConditionFailure, keys, retrying, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import { putIf } from "../platform/write.ts";
import type { Gallery } from "./contract.ts";
import { emptyGallery, shownOf } from "./gallery.ts";

const galleryFields: Fields<Gallery> = { ideaId: true, memberId: true, version: true, pictures: true };
const noGalleryYet = "attribute_not_exists(pk)";
const unchangedSinceRead = "version = :readVersion";
const stillWritten = "attribute_exists(pk)";
const isTheirs = "memberId = :memberId";

/** Tabs, checks and removals that meet go again; so often in a row is a fault. */
const mostTries = 10;

type Change = (gallery: Gallery) => Gallery | undefined;
export type FrozenPictures = { pictures: ShownPicture[]; unchanged: TransactPart[] };

/** The pictures of an idea, from the first upload on. */
export function galleryStore(table: Table) {
  const findGallery = async (ideaId: IdeaId): Promise<Gallery | undefined> => {
    const item = await getStrongly(table, keys.gallery(ideaId));
    return item && galleryOf(item);
  };
  return {
    findGallery,
    /** Changes the gallery of a draft, which must be there. @throws Problem not-found */
    changeInDraft: (ideaId: IdeaId, memberId: MemberId, change: Change) =>
      goingAgain(async () => {
        const before = (await findGallery(ideaId)) ?? emptyGallery(ideaId, memberId);
        if (before.memberId !== memberId) throw new Problem("not-found");
        const after = change(before);
        if (!after) return before;
        const draft = { TableName: table.name, Key: keys.draft(memberId, ideaId), ConditionExpression: stillWritten };
        return take(table, before, after, [{ ConditionCheck: draft }]);
      }),
    /** Changes the gallery of an idea that was sent, and what its page shows with it. */
    changeShown: (card: IdeaCard, change: Change) =>
      goingAgain(async () => {
        const before = await findGallery(card.ideaId);
        if (!before) throw new Problem("not-found");
        const after = change(before);
        if (!after) return before;
        return take(table, before, after, shownPicturesChanged(table.name, card, shownOf(after)));
      }),
    /** Changes what is there; undefined when it is gone, or the change does not apply. */
    changeIfThere: (ideaId: IdeaId, change: Change) =>
      goingAgain(async () => {
        const before = await findGallery(ideaId);
        const after = before && change(before);
        if (!after) return { changed: undefined };
        return (await putIf(table, galleryPut(before, after))) ? { changed: after } : undefined;
      }),
    /** A whole gallery at once, where there is none yet. */
    createGallery: (gallery: Gallery): Promise<boolean> => putIf(table, galleryPut(gallery, gallery)),
    /** With its draft. Another's stays. */
    async dropGallery(ideaId: IdeaId, memberId: MemberId): Promise<void> {
      const gone = new DeleteCommand({
        TableName: table.name,
        Key: keys.gallery(ideaId),
        ConditionExpression: `${noGalleryYet} OR ${isTheirs}`,
        ExpressionAttributeValues: { ":memberId": memberId },
      });
      await retrying(() => table.client.send(gone)).catch((error) => {
        if (!isConditionFailure(error)) throw error;
      });
    },
    /** For the transaction that submits an idea: what is shown from then on. @throws Problem pictures-waiting */
    async frozenPictures(ideaId: IdeaId): Promise<FrozenPictures> {
      const gallery = await findGallery(ideaId);
      if (!gallery) return { pictures: [], unchanged: [] };
      if (gallery.pictures.some(({ status }) => status === "waiting")) throw new Problem("pictures-waiting");
      const check = { TableName: table.name, Key: keys.gallery(ideaId), ...asRead(gallery) };
      return { pictures: shownOf(gallery), unchanged: [{ ConditionCheck: check }] };
    },
  };
}
export type GalleryStore = ReturnType<typeof galleryStore>;

const galleryOf = (item: Item): Gallery => stored(item, galleryFields);

const asRead = ({ version }: Gallery) =>
  version === 0
    ? { ConditionExpression: noGalleryYet }
    : { ConditionExpression: unchangedSinceRead, ExpressionAttributeValues: { ":readVersion": version } };

const galleryPut = (before: Gallery, after: Gallery) => ({
  Item: { ...keys.gallery(after.ideaId), v: 1, ...after, version: before.version + 1 },
  ...asRead(before),
});

/** Undefined when the gallery changed since it was read. @throws Problem not-found when another condition fails */
async function take(table: Table, before: Gallery, after: Gallery, also: TransactPart[]): Promise<Gallery | undefined> {
  const put = { Put: { TableName: table.name, ...galleryPut(before, after) } };
  try {
    await retrying(() => table.client.send(new TransactWriteCommand({ TransactItems: [put, ...also] })));
    return { ...after, version: before.version + 1 };
  } catch (error) {
    const [ofGallery, ...others] = cancellationReasons(error) ?? [];
    if (others.includes("ConditionalCheckFailed")) throw new Problem("not-found", { cause: error });
    if (ofGallery === "ConditionalCheckFailed") return undefined;
    throw error;
  }
}

async function goingAgain<T>(attempt: () => Promise<T | undefined>): Promise<T> {
  for (let tried = 0; tried < mostTries; tried++) {
    const done = await attempt();
    if (done !== undefined) return done;
  }
  throw new Problem("busy");
}
