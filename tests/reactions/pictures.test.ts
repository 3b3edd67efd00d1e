import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { galleriesOn } from "../../functions/entrypoints/galleries.ts";
import { cardStore } from "../../functions/ideas/card-store.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { changeOwn } from "../../functions/pictures/change-own.ts";
import { type CheckDeps, checkUpload } from "../../functions/pictures/check-upload.ts";
import { dropPictures } from "../../functions/pictures/drop-pictures.ts";
import { filesOfPicture } from "../../functions/pictures/files.ts";
import { pictureIn, shownOf, without, withPlace } from "../../functions/pictures/gallery.ts";
import { mediaBucket } from "../../functions/pictures/media-bucket.ts";
import { reencode } from "../../functions/pictures/reencode.ts";
import { galleryStore } from "../../functions/pictures/store.ts";
import { uploadKey } from "../../functions/pictures/upload-key.ts";
import { uploadsBucket } from "../../functions/pictures/uploads-bucket.ts";
import { newPictureId, PictureId } from "../../functions/platform/ids.ts";
import { keys } from "../../functions/platform/table.ts";
import { publishPage } from "../../functions/publishing/publish-page.ts";
import { cast } from "../cast.ts";
import { type CorpusFile, corpus, secret } from "../corpus.ts";
import { gatheringIdea } from "../gathering.ts";
import { createPublisher, type Publisher, storeCircle, storeWords } from "../publisher.ts";
import { createWorld, type World } from "../world.ts";

let world: World;
let publisher: Publisher;
let s3: S3Client;
let files: CorpusFile[];
let deps: CheckDeps;
beforeAll(async () => {
  world = await createWorld();
  publisher = await createPublisher(world);
  s3 = publisher.s3;
  await storeCircle(world);
  files = await corpus();
  deps = {
    galleries: galleriesOn(world.table),
    uploads: uploadsBucket(s3, "uploads"),
    media: mediaBucket(s3, "media"),
    reencode,
  };
}, 120_000);
afterAll(async () => {
  await publisher.close();
  world.close();
});

const galleries = () => galleryStore(world.table);
const good = () => files.find(({ what }) => what.startsWith("the smallest")) ?? raise();
const raise = (): never => {
  throw new Error("The corpus lacks a file");
};

/** A draft of Ada's, with nothing in it but its key. */
async function draftOf(idea: IdeaCard): Promise<void> {
  const Item = { ...keys.draft(cast.ada.memberId, idea.ideaId), ideaId: idea.ideaId };
  await world.raw.send(new PutCommand({ TableName: world.table.name, Item }));
}

async function uploaded(idea: IdeaCard, { bytes, type }: CorpusFile): Promise<PictureId> {
  const pictureId = newPictureId((size) => crypto.getRandomValues(new Uint8Array(size)));
  await galleries().changeInDraft(idea.ideaId, cast.ada.memberId, (before) =>
    withPlace(before, pictureId, { type }, world.clock()),
  );
  const Key = uploadKey(idea.ideaId, pictureId);
  await s3.send(new PutObjectCommand({ Bucket: "uploads", Key, Body: bytes, ContentType: type }));
  return pictureId;
}
const check = (idea: IdeaCard, pictureId: PictureId, more: Partial<CheckDeps> = {}, tried = 1) =>
  checkUpload({ ...deps, ...more }, uploadKey(idea.ideaId, pictureId), tried);
const found = async (idea: IdeaCard, pictureId: PictureId) =>
  pictureIn(await galleries().findGallery(idea.ideaId), pictureId);

async function objects(bucket: "uploads" | "media" | "pages"): Promise<string[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }));
  return Contents.flatMap(({ Key }) => Key ?? []);
}
const bytesOf = async (Bucket: string, Key: string) =>
  Buffer.from((await (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToByteArray()) ?? []);

/** An idea that gathers, with the checked pictures of its gallery frozen in its story. */
async function sent(idea: IdeaCard): Promise<void> {
  const gallery = await galleries().findGallery(idea.ideaId);
  const { Item } = await world.raw.send(new GetCommand({ TableName: world.table.name, Key: keys.story(idea.ideaId) }));
  const pictures = gallery ? shownOf(gallery) : [];
  await world.raw.send(new PutCommand({ TableName: world.table.name, Item: { ...Item, pictures } }));
}

const publish = ({ ideaId }: IdeaCard) => publishPage(publisher.deps, { page: "idea", ideaId }, { urgent: true });

test("of the whole corpus no original byte is ever public, and none is kept", async () => {
  const idea = await gatheringIdea(world);
  await storeWords(world, idea);
  await draftOf(idea);
  const smaller = files.filter(({ bytes }) => bytes.length < 2_000_000);
  expect(smaller.length).toBeGreaterThanOrEqual(40);
  let shown = 0;
  for (let from = 0; from < smaller.length; from += 8) {
    const some = smaller.slice(from, from + 8);
    const ids = await Promise.all(some.map((file) => uploaded(idea, file)));
    for (const pictureId of ids) await check(idea, pictureId);
    await sent(idea);
    await publish(idea);
    const names = shownOf((await galleries().findGallery(idea.ideaId)) ?? raise()).map(({ name }) => name);
    shown += names.length;
    const pictures = (await objects("pages")).filter((key) => key.startsWith("pictures/"));
    expect(pictures.toSorted()).toEqual(
      names.flatMap((name) => filesOfPicture(name).map((each) => `pictures/${each}`)).toSorted(),
    );
    for (const key of await objects("pages")) {
      const served = await bytesOf("pages", key);
      const leaked = some.filter(({ bytes }) => bytes.length > 8 && served.includes(bytes.subarray(0, 200)));
      expect([key, served.includes(secret), leaked.map(({ what }) => what)]).toEqual([key, false, []]);
    }
    for (const pictureId of ids) await galleries().changeIfThere(idea.ideaId, (gallery) => without(gallery, pictureId));
  }
  expect(shown).toBeGreaterThan(15);
  expect(await objects("uploads")).toEqual([]);
}, 300_000);

describe("a check", () => {
  test("that is told twice, also at once, changes nothing more", async () => {
    const idea = await gatheringIdea(world);
    await draftOf(idea);
    const pictureId = await uploaded(idea, good());
    await Promise.all([check(idea, pictureId), check(idea, pictureId), check(idea, pictureId)]);
    const once = await found(idea, pictureId);
    await check(idea, pictureId);
    expect(once).toMatchObject({ status: "ready", width: 200, height: 200 });
    expect(await found(idea, pictureId)).toEqual(once);
    const name = `${pictureId}-200x200`;
    expect((await objects("media")).filter((key) => key.startsWith(pictureId)).toSorted()).toEqual(
      filesOfPicture(name).toSorted(),
    );
  });

  test("of a picture that is removed meanwhile leaves nothing behind", async () => {
    const idea = await gatheringIdea(world);
    await draftOf(idea);
    const pictureId = await uploaded(idea, good());
    await check(idea, pictureId, {
      reencode: async (bytes, id) => {
        await galleries().changeIfThere(idea.ideaId, (gallery) => without(gallery, PictureId.parse(id)));
        return reencode(bytes, id);
      },
    });
    const left = [...(await objects("media")), ...(await objects("uploads"))];
    expect(left.filter((key) => key.includes(pictureId))).toEqual([]);
  });

  test("killed after it wrote is done again, and a file that kills it each time is refused", async () => {
    const idea = await gatheringIdea(world);
    await draftOf(idea);
    const pictureId = await uploaded(idea, good());
    const killed = { ...galleriesOn(world.table), changeIfThere: () => Promise.reject(new Error("killed")) };
    await expect(check(idea, pictureId, { galleries: killed })).rejects.toThrow("killed");
    expect(await objects("uploads")).toContain(uploadKey(idea.ideaId, pictureId));
    await check(idea, pictureId);
    expect(await found(idea, pictureId)).toMatchObject({ status: "ready" });

    const deadly = await uploaded(idea, good());
    const never = () => Promise.reject(new Error("never decoded"));
    await check(idea, deadly, { reencode: never }, 4);
    expect(await found(idea, deadly)).toMatchObject({ status: "refused", reason: "broken" });
  });

  test("of what nobody asked for only clears it away", async () => {
    const stray = ["ide_000000000000/pic_000000000000000000000000", "../etc/passwd", "a"];
    for (const Key of stray) await s3.send(new PutObjectCommand({ Bucket: "uploads", Key, Body: "stray" }));
    for (const key of stray) await checkUpload(deps, key, 1);
    expect(await objects("uploads")).toEqual([]);
  });
});

describe("a picture of a public idea", () => {
  test("is shown with its page, and removed everywhere with the edge told", async () => {
    const idea = await gatheringIdea(world);
    await storeWords(world, idea);
    await draftOf(idea);
    const [gone, kept] = [await uploaded(idea, good()), await uploaded(idea, good())];
    for (const pictureId of [gone, kept]) await check(idea, pictureId);
    expect((await objects("pages")).filter((key) => key.includes(gone))).toEqual([]);
    await sent(idea);
    await publish(idea);
    const files = filesOfPicture(`${gone}-200x200`);
    expect(await objects("pages")).toEqual(expect.arrayContaining(files.map((each) => `pictures/${each}`)));
    publisher.forgotten.length = 0;
    await publish(idea);
    expect(publisher.forgotten.filter((path) => path.startsWith("/pictures/"))).toEqual([]);

    const own = { galleries: galleries(), findCard: cardStore(world.table).findCard };
    await changeOwn(own, idea.ideaId, cast.ada.memberId, (gallery) => without(gallery, gone));
    const pictures = [{ pictureId: gone, name: `${gone}-200x200` }];
    await dropPictures(
      { ...deps, ...galleriesOn(world.table) },
      { type: "pictures.dropped", ideaId: idea.ideaId, pictures },
    );
    await publish(idea);
    const left = [...(await objects("pages")), ...(await objects("media"))];
    expect(left.filter((key) => key.includes(gone))).toEqual([]);
    expect(left.filter((key) => key.includes(kept))).toHaveLength(2 * files.length);
    expect(publisher.forgotten).toEqual(expect.arrayContaining(files.map((each) => `/pictures/${each}`)));
  });

  test("is public no longer when its idea is withdrawn", async () => {
    const idea = await gatheringIdea(world);
    await storeWords(world, idea);
    await draftOf(idea);
    const pictureId = await uploaded(idea, good());
    await check(idea, pictureId);
    await sent(idea);
    await publish(idea);
    const card = await cardStore(world.table).card(idea.ideaId);
    const record = { kind: "stage", by: { kind: "author" }, from: card.stage } as const;
    await cardStore(world.table).take({ card, changes: { stage: "withdrawn" }, record, now: world.clock() });
    await publish(idea);
    expect((await objects("pages")).filter((key) => key.includes(pictureId))).toEqual([]);
  });
});
