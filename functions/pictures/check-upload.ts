import type { Gallery, Pictured } from "./contract.ts";
import { filesOfPicture, pictureName } from "./files.ts";
import { judged, pictureIn, type Verdict } from "./gallery.ts";
import { refusalOf, refusalOfSize } from "./inspect.ts";
import type { Reencoded, StoredFile } from "./reencode.ts";
import { type Owner, uploadIn } from "./upload-key.ts";
import type { UploadsBucket } from "./uploads-bucket.ts";

export type CheckDeps = {
  galleries: {
    findGallery: (owner: Owner) => Promise<Pictured | undefined>;
    changeIfThere: (
      owner: Owner,
      change: <G extends Pictured>(gallery: G) => G | undefined,
    ) => Promise<{ changed: Pictured | undefined }>;
  };
  uploads: UploadsBucket;
  media: { put: (file: StoredFile) => Promise<void>; remove: (file: string) => Promise<void> };
  reencode: (bytes: Uint8Array, pictureId: string) => Promise<Reencoded>;
};

/** A file that ended the function so often will do so again. */
const mostTries = 3;

/**
 * Checks one upload and keeps nothing of it but what was made anew. The original goes last, so that a check that was
 * killed is done again; told twice, or after the picture was removed, it only clears away.
 */
export async function checkUpload(deps: CheckDeps, key: string, tried: number): Promise<void> {
  const upload = uploadIn(key);
  const gallery = upload && (await deps.galleries.findGallery(upload.owner));
  const picture = upload && pictureIn(gallery, upload.pictureId);
  if (upload && picture?.status === "waiting") {
    const found = tried > mostTries ? { verdict: broken } : await judge(deps, key, picture);
    if (!found) return;
    await settle(deps, upload, found);
  }
  await deps.uploads.remove(key);
}

type Found = { verdict: Verdict; files?: StoredFile[] };
const broken = { reason: "broken" } as const;

async function judge({ uploads, reencode }: CheckDeps, key: string, picture: Gallery["pictures"][number]) {
  const arrived = await uploads.read(key);
  if (!arrived) return undefined;
  if (arrived === "too-heavy") return { verdict: { reason: arrived } } satisfies Found;
  const reason = refusalOf(arrived, picture.type);
  if (reason) return { verdict: { reason } } satisfies Found;
  const made = await reencode(arrived.bytes, picture.pictureId).catch(() => undefined);
  if (!made) return { verdict: broken } satisfies Found;
  const { width, height, files } = made;
  const tooSmall = refusalOfSize({ width, height });
  // A long and thin picture is small only once it fits on a screen.
  return (tooSmall ? { verdict: { reason: tooSmall } } : { verdict: { width, height }, files }) satisfies Found;
}

type Upload = NonNullable<ReturnType<typeof uploadIn>>;

async function settle(deps: CheckDeps, { owner, pictureId }: Upload, { verdict, files = [] }: Found): Promise<void> {
  await Promise.all(files.map((file) => deps.media.put(file)));
  const { changed } = await deps.galleries.changeIfThere(owner, (gallery) => judged(gallery, pictureId, verdict));
  if (changed || "reason" in verdict) return;
  // Removed while it was checked, or checked by another meanwhile: what the gallery does not name must not stay.
  const name = pictureName(pictureId, verdict.width, verdict.height);
  const now = pictureIn(await deps.galleries.findGallery(owner), pictureId);
  if (now?.status === "ready" && now.name === name) return;
  await Promise.all(filesOfPicture(name).map((file) => deps.media.remove(file)));
}
