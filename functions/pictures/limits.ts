/** Apart from the schemas, so that the browser and pages share them without carrying a validator. */
export const pictureLimits = {
  most: 10,
  /** Of the file as it is sent. */
  bytes: 15 * 1024 * 1024,
  /** Told by the file's header, before anything is decoded. Phones make 50 million. */
  pixels: 60_000_000,
  /** The shorter side; below it there is nothing to see. */
  leastSide: 200,
  alt: 300,
  /** An upload may begin this long after it was allowed. */
  uploadSeconds: 900,
} as const;

/** Where files are sent: on our own origin, so that pages need to speak to no other (`connect-src 'self'`). */
export const uploadsPath = "/uploads";

export const pictureTypes = ["image/jpeg", "image/png", "image/webp", "image/avif", "image/gif"] as const;
export type PictureType = (typeof pictureTypes)[number];

/** Why a picture was not taken; the words are in `web/i18n/pictures.ts`. */
export const pictureRefusals = [
  "empty",
  "too-heavy",
  "type",
  "lying-type",
  "too-many-pixels",
  "too-small",
  "hides-something",
  "broken",
] as const;
export type PictureRefusal = (typeof pictureRefusals)[number];
