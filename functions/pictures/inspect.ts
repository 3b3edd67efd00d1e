import type { Size } from "./header-size.ts";
import { headerSize } from "./header-size.ts";
import { hidesSomething } from "./hidden.ts";
import { kindOf } from "./kind.ts";
import { type PictureRefusal, pictureLimits } from "./limits.ts";

export type Arrived = { bytes: Uint8Array; type: string | undefined };

/** What can be said against a file before anything is decoded; its kind is `declared` by who asked for the upload. */
export function refusalOf(
  { bytes, type }: Arrived,
  declared: string,
  leastSide: number = pictureLimits.leastSide,
): PictureRefusal | undefined {
  if (bytes.length === 0) return "empty";
  if (bytes.length > pictureLimits.bytes) return "too-heavy";
  const kind = kindOf(bytes);
  if (!kind) return "type";
  if (kind !== declared || type !== declared) return "lying-type";
  const size = headerSize(bytes, kind);
  if (!size) return "broken";
  return refusalOfSize(size, leastSide) ?? (hidesSomething(bytes) ? "hides-something" : undefined);
}

export function refusalOfSize(
  { width, height }: Size,
  leastSide: number = pictureLimits.leastSide,
): PictureRefusal | undefined {
  if (width * height > pictureLimits.pixels) return "too-many-pixels";
  return Math.min(width, height) < leastSide ? "too-small" : undefined;
}
