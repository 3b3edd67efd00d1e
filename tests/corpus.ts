import { deflateSync } from "node:zlib";
import sharp from "sharp";
import type { PictureRefusal, PictureType } from "../functions/pictures/limits.ts";

/** What becomes of a file: shown in this size, or refused for this reason. */
export type Outcome = { width: number; height: number } | PictureRefusal;
export type CorpusFile = { what: string; type: PictureType; bytes: Buffer; becomes: Outcome };

/** In metadata of every file that has any, so that a leak can be found. */
export const secret = "48.8566N 2.3522E, 12 rue Privée";

const noise = (width: number, height: number, channels: 3 | 4 = 3) => {
  const pixels = Buffer.alloc(width * height * channels);
  for (let at = 0, state = 7; at < pixels.length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    // Large patches, so that lossy formats stay small.
    pixels[at] = ((Math.floor(at / channels / 64) * 37) & 0xc0) + ((state >>> 24) & 0x1f);
  }
  return sharp(pixels, { raw: { width, height, channels } });
};
const exif = {
  IFD0: { Copyright: secret, Artist: secret },
  IFD3: { GPSLatitude: "48/1 51/1 24/1", GPSLatitudeRef: "N" },
};
const photo = (width: number, height: number) => noise(width, height).withExif(exif);

const jpeg = (width = 1200, height = 900) => photo(width, height).jpeg({ quality: 80 }).toBuffer();
const png = (width = 800, height = 600) => photo(width, height).png().toBuffer();
const rotated = (orientation: number) => noise(900, 600).withExif(exif).withMetadata({ orientation }).jpeg().toBuffer();

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Buffer) => {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};
function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc(body), body.length + 4);
  return chunk;
}
const pngMagic = Buffer.from("89504e470d0a1a0a", "hex");

/** A header that promises any size, with a few rows at most behind it. */
function bombPng(width: number, height: number, rows = 1): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc((width * 3 + 1) * rows));
  return Buffer.concat([pngMagic, pngChunk("IHDR", header), pngChunk("IDAT", data), pngChunk("IEND", Buffer.alloc(0))]);
}

/** The frame header of a JPEG, rewritten to promise another size. */
function lyingJpeg(source: Buffer, width: number, height: number): Buffer {
  const bytes = Buffer.from(source);
  const at = bytes.indexOf(Buffer.from([0xff, 0xc0, 0x00, 0x11]));
  bytes.writeUInt16BE(height, at + 5);
  bytes.writeUInt16BE(width, at + 7);
  return bytes;
}

/** A screen and a frame of any size, with nothing drawn in it. */
function gifHeader(width: number, height: number): Buffer {
  const bytes = Buffer.concat([Buffer.from("GIF89a"), Buffer.alloc(7), Buffer.from([0x2c]), Buffer.alloc(20)]);
  bytes.writeUInt16LE(1, 6);
  bytes.writeUInt16LE(1, 8);
  bytes.writeUInt16LE(width, 18);
  bytes.writeUInt16LE(height, 20);
  return bytes;
}

/** A comment segment straight after the first marker. */
function commented(source: Buffer, comment: string): Buffer {
  const text = Buffer.from(comment, "latin1");
  const segment = Buffer.from([0xff, 0xfe, (text.length + 2) >> 8, (text.length + 2) & 0xff]);
  return Buffer.concat([source.subarray(0, 2), segment, text, source.subarray(2)]);
}

const zip = Buffer.from(
  "504b03040a00000000000000210000000000000000000000000001000000 61504b01020a000a00000000000000210000000000000000000000000001000000000000000000000000000000000061504b050600000000010001002f0000001f0000000000".replaceAll(
    " ",
    "",
  ),
  "hex",
);
const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><script>alert(1)</script></svg>',
);

async function animated(format: "gif" | "webp"): Promise<Buffer> {
  const frames = await Promise.all([0, 90, 180].map((hue) => noise(300, 240).modulate({ hue }).png().toBuffer()));
  const joined = sharp(frames, { join: { animated: true } });
  return format === "gif"
    ? joined.gif({ delay: [80, 80, 80] }).toBuffer()
    : joined.webp({ delay: [80, 80, 80] }).toBuffer();
}

/** Real, hostile and broken files, made here from nothing, each with what becomes of it. */
export async function corpus(): Promise<CorpusFile[]> {
  const photograph = await jpeg();
  const drawing = await png();
  const webp = await photo(1000, 750).webp().toBuffer();
  const avif = await photo(640, 480).avif({ effort: 0 }).toBuffer();
  const gif = await noise(400, 300).gif().toBuffer();
  const file = (what: string, type: PictureType, bytes: Buffer, becomes: Outcome) => ({ what, type, bytes, becomes });
  const large = await noise(7_000, 7_000).jpeg({ quality: 40 }).toBuffer();
  const rotations = [1, 2, 3, 4, 5, 6, 7, 8].map(async (orientation) =>
    file(
      `a photograph turned by the camera (${orientation})`,
      "image/jpeg",
      await rotated(orientation),
      orientation > 4 ? { width: 600, height: 900 } : { width: 900, height: 600 },
    ),
  );
  return [
    file("a photograph with a place in it", "image/jpeg", photograph, { width: 1200, height: 900 }),
    ...(await Promise.all(rotations)),
    file("a progressive photograph", "image/jpeg", await photo(900, 700).jpeg({ progressive: true }).toBuffer(), {
      width: 900,
      height: 700,
    }),
    file("a photograph in grey", "image/jpeg", await noise(700, 500).greyscale().jpeg().toBuffer(), {
      width: 700,
      height: 500,
    }),
    file(
      "a photograph for printers (CMYK)",
      "image/jpeg",
      await photo(640, 480).toColourspace("cmyk").jpeg().toBuffer(),
      {
        width: 640,
        height: 480,
      },
    ),
    file("a photograph of 49 megapixels", "image/jpeg", large, { width: 1600, height: 1600 }),
    file(
      "a photograph with a second one behind it, as phones make them",
      "image/jpeg",
      Buffer.concat([photograph, photograph]),
      {
        width: 1200,
        height: 900,
      },
    ),
    file("a drawing", "image/png", drawing, { width: 800, height: 600 }),
    file("a drawing one can see through", "image/png", await noise(500, 400, 4).png().toBuffer(), {
      width: 500,
      height: 400,
    }),
    file("a drawing of 16 bits", "image/png", await noise(500, 400).toColourspace("rgb16").png().toBuffer(), {
      width: 500,
      height: 400,
    }),
    file("a drawing of few colours", "image/png", await noise(500, 400).png({ palette: true, colours: 8 }).toBuffer(), {
      width: 500,
      height: 400,
    }),
    file("an interlaced drawing", "image/png", await noise(500, 400).png({ progressive: true }).toBuffer(), {
      width: 500,
      height: 400,
    }),
    file("a WebP", "image/webp", webp, { width: 1000, height: 750 }),
    file("a lossless WebP", "image/webp", await noise(420, 320).webp({ lossless: true }).toBuffer(), {
      width: 420,
      height: 320,
    }),
    file("a WebP that moves: its first frame", "image/webp", await animated("webp"), { width: 300, height: 240 }),
    file("an AVIF", "image/avif", avif, { width: 640, height: 480 }),
    file("a GIF", "image/gif", gif, { width: 400, height: 300 }),
    file("a GIF that moves: its first frame", "image/gif", await animated("gif"), { width: 300, height: 240 }),
    file("the smallest that is taken", "image/png", await png(200, 200), { width: 200, height: 200 }),
    file("a panorama", "image/jpeg", await jpeg(2400, 800), { width: 1600, height: 533 }),

    file("nothing at all", "image/jpeg", Buffer.alloc(0), "empty"),
    file("a single byte", "image/jpeg", Buffer.from([0xff]), "type"),
    file(
      "more bytes than are taken",
      "image/jpeg",
      Buffer.concat([photograph, Buffer.alloc(15 * 1024 * 1024)]),
      "too-heavy",
    ),
    file("a picture of one dot", "image/png", await png(1, 1), "too-small"),
    file("a picture one dot too narrow", "image/png", await png(199, 600), "too-small"),
    file("a strip that is a thread on a screen", "image/png", await noise(9_000, 220).png().toBuffer(), "too-small"),
    file("a picture of 200 megapixels", "image/jpeg", lyingJpeg(photograph, 20_000, 10_000), "too-many-pixels"),
    file("a drawing that promises four billion dots", "image/png", bombPng(65_535, 65_535), "too-many-pixels"),
    file(
      "a drawing that promises all that fits a header",
      "image/png",
      bombPng(2_147_483_647, 1, 0),
      "too-many-pixels",
    ),
    file("a drawing whose promise is just too large", "image/png", bombPng(10_000, 6_001), "too-many-pixels"),
    file("a GIF whose frame is larger than its screen", "image/gif", gifHeader(65_535, 65_535), "too-many-pixels"),
    file("a WebP that promises too much", "image/webp", hugeWebp(), "too-many-pixels"),
    file("a drawing of which hardly anything is there", "image/png", bombPng(4_000, 3_000), "broken"),
    file("a photograph cut in half", "image/jpeg", photograph.subarray(0, photograph.length / 2), "broken"),
    file("a photograph cut in its header", "image/jpeg", photograph.subarray(0, 40), "broken"),
    file("a drawing cut in half", "image/png", drawing.subarray(0, drawing.length / 2), "broken"),
    file("a WebP cut in half", "image/webp", webp.subarray(0, webp.length / 2), "broken"),
    file("an AVIF cut in half", "image/avif", avif.subarray(0, avif.length / 2), "broken"),
    file("a GIF without its picture", "image/gif", gif.subarray(0, 13), "broken"),
    file("a photograph whose header forgot its size", "image/jpeg", lyingJpeg(photograph, 0, 0), "broken"),
    file(
      "noise behind the first bytes of a photograph",
      "image/jpeg",
      Buffer.concat([Buffer.from("ffd8ffe0", "hex"), Buffer.alloc(5_000, 0x5a)]),
      "broken",
    ),
    file("a drawing that says it is a photograph", "image/jpeg", drawing, "lying-type"),
    file("a photograph that says it is a WebP", "image/webp", photograph, "lying-type"),
    file("a GIF that says it is a drawing", "image/png", gif, "lying-type"),
    file("an SVG that says it is a drawing", "image/png", svg, "type"),
    file(
      "an SVG behind a declaration",
      "image/png",
      Buffer.concat([Buffer.from('<?xml version="1.0"?>\n'), svg]),
      "type",
    ),
    file("a TIFF", "image/jpeg", await noise(300, 300).tiff().toBuffer(), "type"),
    file("a page", "image/jpeg", Buffer.from("<!doctype html><script>alert(1)</script>"), "type"),
    file("an archive", "image/png", zip, "type"),
    file("a PDF", "image/jpeg", pdf, "type"),
    file("a programme", "image/png", Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01"), Buffer.alloc(600)]), "type"),
    file("text", "image/gif", Buffer.from("GIF"), "type"),
    file(
      "a photograph that is also a page",
      "image/jpeg",
      commented(photograph, "<html><script>alert(document.domain)</script>"),
      "hides-something",
    ),
    file(
      "a photograph with a page behind it",
      "image/jpeg",
      Buffer.concat([photograph, Buffer.from("<!DOCTYPE html><p>hello")]),
      "hides-something",
    ),
    file(
      "a photograph that is also a PDF",
      "image/jpeg",
      commented(photograph, pdf.toString("latin1")),
      "hides-something",
    ),
    file("a photograph that is also an archive", "image/jpeg", Buffer.concat([photograph, zip]), "hides-something"),
    file(
      "a drawing with a server's script in it",
      "image/png",
      Buffer.concat([drawing, Buffer.from("<?php system($_GET[0]);")]),
      "hides-something",
    ),
    file(
      "a GIF that is also a script",
      "image/gif",
      Buffer.concat([gif, Buffer.from("*/=1;//<script>alert(1)</script>")]),
      "hides-something",
    ),
  ];
}

function hugeWebp(): Buffer {
  const bytes = Buffer.alloc(48);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(40, 4);
  bytes.write("WEBPVP8X", 8, "latin1");
  bytes.writeUInt32LE(10, 16);
  bytes.writeUIntLE(16_000, 24, 3);
  bytes.writeUIntLE(16_000, 27, 3);
  return bytes;
}
