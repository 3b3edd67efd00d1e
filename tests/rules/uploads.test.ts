import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { checkUpload } from "../../functions/pictures/check-upload.ts";
import type { Gallery, Picture } from "../../functions/pictures/contract.ts";
import { filesOfPicture } from "../../functions/pictures/files.ts";
import { emptyGallery, pictureIn, withPlace } from "../../functions/pictures/gallery.ts";
import { reencode, type StoredFile } from "../../functions/pictures/reencode.ts";
import { type Owner, uploadKey } from "../../functions/pictures/upload-key.ts";
import { FeedbackId, IdeaId, PictureId, ProgrammeId } from "../../functions/platform/ids.ts";
import { cast } from "../cast.ts";
import { type CorpusFile, corpus, secret } from "../corpus.ts";

const ideaId = IdeaId.parse("ide_000000000001");
const pictureId = PictureId.parse(`pic_${"0".repeat(24)}`);
const now = new Date("2026-03-02T09:00:00.000Z");
let files: CorpusFile[];
beforeAll(async () => {
  files = await corpus();
}, 120_000);

/** One upload, checked as deployed; the buckets are maps. */
async function checked({ bytes, type }: CorpusFile, owner: Owner = ideaId) {
  let gallery: Gallery = withPlace(emptyGallery(ideaId, cast.ada.memberId), pictureId, { type }, now);
  const uploads = new Map([[uploadKey(owner, pictureId), { bytes, type }]]);
  const media = new Map<string, StoredFile>();
  await checkUpload(
    {
      galleries: {
        findGallery: async (named) =>
          uploadKey(named, pictureId) === uploadKey(owner, pictureId) ? gallery : undefined,
        changeIfThere: async (_, change) => {
          const changed = change(gallery);
          gallery = changed ?? gallery;
          return { changed };
        },
      },
      uploads: { read: async (key) => uploads.get(key), remove: async (key) => void uploads.delete(key) },
      media: { put: async (file) => void media.set(file.file, file), remove: async (file) => void media.delete(file) },
      reencode,
    },
    uploadKey(owner, pictureId),
    1,
  );
  return { picture: pictureIn(gallery, pictureId), uploads, media };
}

test("the corpus has at least forty files, and each comes out as stated", async () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
  const wrong: string[] = [];
  for (const file of files) {
    const { picture, uploads, media } = await checked(file);
    const found = outcomeOf(picture);
    const wanted = typeof file.becomes === "string" ? file.becomes : `${file.becomes.width}x${file.becomes.height}`;
    if (found !== wanted) wrong.push(`${file.what}: ${found} instead of ${wanted}`);
    if (uploads.size > 0) wrong.push(`${file.what}: the original stayed`);
    const kept = picture?.status === "ready" ? filesOfPicture(picture.name) : [];
    if ([...media.keys()].toSorted().join() !== kept.toSorted().join())
      wrong.push(`${file.what}: kept ${[...media.keys()]}`);
    for (const { file: name, body } of media.values())
      wrong.push(...(await faultsOf(body)).map((fault) => `${name}: ${fault}`));
  }
  expect(wrong).toEqual([]);
}, 300_000);

function outcomeOf(picture: Picture | undefined): string | undefined {
  if (picture?.status === "ready") return `${picture.width}x${picture.height}`;
  return picture?.status === "refused" ? picture.reason : picture?.status;
}

/** What must not be in a picture that everybody sees. */
async function faultsOf(body: Uint8Array): Promise<string[]> {
  const { exif, icc, iptc, xmp, pages, space, orientation } = await sharp(body).metadata();
  return [
    ...(exif || icc || iptc || xmp || orientation ? ["metadata"] : []),
    ...(Buffer.from(body).includes(secret) ? ["the secret"] : []),
    ...((pages ?? 1) > 1 ? ["it moves"] : []),
    ...(space === "srgb" ? [] : [`colours of ${space}`]),
  ];
}

test("a photograph that the camera turned stands upright", async () => {
  // A red left half, stored lying on its side with the note to turn it.
  const half = { create: { width: 300, height: 600, channels: 3, background: "#ff0000" } } as const;
  const upright = await sharp({ create: { width: 600, height: 600, channels: 3, background: "#0000ff" } })
    .composite([{ input: await sharp(half).png().toBuffer(), left: 0, top: 0 }])
    .png()
    .toBuffer();
  const bytes = await sharp(upright).rotate(-90).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { files: made } = await reencode(bytes, pictureId);
  const { data } = await sharp(made.at(-1)?.body).raw().toBuffer({ resolveWithObject: true });
  const redAt = (x: number, y: number) => data[(y * 600 + x) * 3] ?? 0;
  expect([redAt(20, 20) > 200, redAt(20, 580) > 200, redAt(580, 20) < 60, redAt(580, 580) < 60]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test("a picture of a tester's report is checked as that of an idea", async () => {
  const programmeId = ProgrammeId.parse("prg_000000000001");
  const owner = { programmeId, feedbackId: FeedbackId.parse(`fbk_${"0".repeat(16)}`) };
  const good = files.find(({ what }) => what.startsWith("the smallest"));
  if (!good) throw new Error("The corpus lacks a file");
  const { picture, uploads, media } = await checked(good, owner);
  expect([picture?.status, uploads.size, media.size > 0]).toEqual(["ready", 0, true]);
});
