import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { checkedLogo } from "../../infra/local/first-hour/logo.ts";

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 40, g: 90, b: 200, alpha: 0.5 } } });
const svg = (inside: string, more = "") =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40"${more}><rect width="100" height="40" fill="#123456"/>${inside}</svg>`,
  );

describe("a logo", () => {
  it("is kept as pixels made anew: no larger than needed, its transparency kept, its metadata dropped", async () => {
    const sent = await drawn(2_000, 800)
      .withMetadata({ exif: { IFD0: { Copyright: "secret" } } })
      .png()
      .toBuffer();
    const made = await checkedLogo(sent);
    if ("refused" in made) throw new Error(made.refused);
    expect([made.width, made.height]).toEqual([512, 205]);
    const { hasAlpha, exif, format } = await sharp(made.png).metadata();
    expect([hasAlpha, exif, format]).toEqual([true, undefined, "png"]);
    expect(made.png.includes("secret")).toBe(false);
  });

  it("is drawn from an SVG that draws and does nothing else", async () => {
    const made = await checkedLogo(svg(`<circle cx="20" cy="20" r="9" fill="url(#g)"/>`));
    expect(made).toMatchObject({ width: 512, height: 205 });
  });

  it.each([
    ["a script", svg("<script>alert(1)</script>")],
    ["a handler", svg("", ' onload="alert(1)"')],
    ["another document", svg(`<foreignObject><p>Hello</p></foreignObject>`)],
    ["an address outside itself", svg(`<image href="http://ideas.example/pixel.png"/>`)],
    ["a file of this machine", svg(`<image xlink:href="file:///etc/passwd"/>`)],
    ["a style sheet from elsewhere", svg(`<style>@import "http://ideas.example/a.css"</style>`)],
    [
      "an entity",
      Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>`,
      ),
    ],
  ])("is refused as an SVG with %s", async (_, bytes) => {
    const made = await checkedLogo(bytes);
    expect("refused" in made && ["svg-does-something", "type"].includes(made.refused)).toBe(true);
  });

  it.each([
    ["40 MB", Buffer.alloc(40 * 1024 * 1024, 1), "too-heavy"],
    ["nothing", Buffer.alloc(0), "empty"],
    ["a text that calls itself a picture", Buffer.from("just words"), "type"],
    ["an SVG of a megabyte", svg(`<!-- ${"x".repeat(1024 * 1024)} -->`), "svg-too-large"],
    ["an SVG that is broken", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"), "broken"],
  ])("of %s is refused", async (_, bytes, reason) => {
    expect(await checkedLogo(bytes)).toEqual({ refused: reason });
  });

  it("is refused where it is too small, hides something, or states more pixels than anyone decodes", async () => {
    expect(await checkedLogo(await drawn(20, 20).png().toBuffer())).toEqual({ refused: "too-small" });
    const two = Buffer.concat([await drawn(100, 100).png().toBuffer(), Buffer.from("<script>alert(1)</script>")]);
    expect(await checkedLogo(two)).toEqual({ refused: "hides-something" });
    expect(await checkedLogo(bomb())).toEqual({ refused: "too-many-pixels" });
  });
});

/** A PNG that states 30,000 × 30,000 pixels in a few bytes. */
function bomb(): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(30_000, 0);
  head.writeUInt32BE(30_000, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    magic,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(64))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
