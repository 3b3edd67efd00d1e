import type { PictureType } from "./limits.ts";

export type Size = { width: number; height: number };

/** The size that a file's header states, read without decoding anything; undefined where no header can be found. */
export function headerSize(bytes: Uint8Array, kind: PictureType): Size | undefined {
  try {
    const size = readers[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // The file ends inside its own header.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const readers: Record<PictureType, (view: DataView) => Size | undefined> = {
  "image/jpeg": inJpeg,
  "image/png": (view) =>
    tag(view, 12) === "IHDR" ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined,
  "image/webp": inWebp,
  "image/avif": inAvif,
  "image/gif": inGif,
};

const tag = (view: DataView, at: number) =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

/** Segments until the frame header: FF Cx with a length, but not the tables DHT (C4), JPG (C8) and DAC (CC). */
function inJpeg(view: DataView): Size | undefined {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFill = marker === 0xff;
    const isBare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    if (marker === 0xd9 || marker === 0xda) return undefined;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += isFill ? 1 : isBare ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
  }
}

/** Lossy (VP8), lossless (VP8L) or extended (VP8X, whose canvas and frames may both be large). */
function inWebp(view: DataView): Size | undefined {
  const chunk = tag(view, 12);
  if (chunk === "VP8 ") return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (chunk === "VP8L") {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk !== "VP8X") return undefined;
  const uint24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  return { width: uint24(24) + 1, height: uint24(27) + 1 };
}

/** The largest of all `ispe` properties: a grid states its tiles and its whole. */
function inAvif(view: DataView): Size | undefined {
  let largest: Size | undefined;
  for (let at = 0; at + 16 <= view.byteLength && at < headBytes; at++) {
    if (view.getUint32(at) !== ispe) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
const ispe = 0x69_73_70_65;
const headBytes = 256 * 1024;

/** The screen, or a first frame that is larger than it claims. */
function inGif(view: DataView): Size | undefined {
  const screen = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const tables = view.getUint8(10);
  let at = 13 + (tables & 0x80 ? 3 * 2 ** ((tables & 7) + 1) : 0);
  while (view.getUint8(at) === 0x21) {
    at += 2;
    while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
    at += 1;
  }
  if (view.getUint8(at) !== 0x2c) return undefined;
  const frame = { width: view.getUint16(at + 5, true), height: view.getUint16(at + 7, true) };
  return { width: Math.max(screen.width, frame.width), height: Math.max(screen.height, frame.height) };
}
