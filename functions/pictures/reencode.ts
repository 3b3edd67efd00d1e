import sharp from "sharp";
import { jpegFile, longestSide, pictureFile, pictureName, widthsOf } from "./files.ts";
import { pictureLimits } from "./limits.ts";

// Of all that the library can read only these five, so that no other decoder ever sees a stranger's file.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpeg",
    "VipsForeignLoadPng",
    "VipsForeignLoadWebp",
    "VipsForeignLoadHeif",
    "VipsForeignLoadNsgif",
  ],
});
sharp.cache(false);

export type StoredFile = { file: string; body: Uint8Array; contentType: string };
export type Reencoded = { width: number; height: number; files: StoredFile[] };

const jpegWidth = 1_200;

/** The pixels of a picture, decoded under limits: upright, sRGB, without metadata, the first frame alone. @throws Error */
export async function pixelsOf(bytes: Uint8Array, longest: number) {
  const { data, info } = await sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: "error", pages: 1 })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { width, height, image: () => sharp(data, { raw: { width, height, channels } }) };
}

/**
 * Decodes a picture under limits and makes it anew: upright, sRGB, without metadata, the first frame alone, in every
 * size that is shown. @throws Error for what cannot be decoded whole
 */
export async function reencode(bytes: Uint8Array, pictureId: string): Promise<Reencoded> {
  const { image: whole, width, height } = await pixelsOf(bytes, longestSide);
  const name = pictureName(pictureId, width, height);
  const files: StoredFile[] = [];
  for (const each of widthsOf(width)) {
    const body = await whole().resize({ width: each }).webp({ quality: 80, effort: 4 }).toBuffer();
    files.push({ file: pictureFile(name, each), body, contentType: "image/webp" });
  }
  const jpeg = whole()
    .resize({ width: Math.min(width, jpegWidth) })
    .flatten({ background: "#ffffff" });
  const body = await jpeg.jpeg({ quality: 82, progressive: true }).toBuffer();
  files.push({ file: jpegFile(name), body, contentType: "image/jpeg" });
  return { width, height, files };
}
