import { readFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { beforeAll, describe, expect, test } from "vitest";
import type { StageName } from "../../web/models.ts";
import { colours } from "../../web/share/colours.ts";
import { fontMetrics } from "../../web/share/font-metrics.ts";
import { sharePicture } from "../../web/share/share-picture.tsx";
import { coveredText, wrapped } from "../../web/share/wrap.ts";
import { card } from "../page-contents.ts";

const beside = (path: string) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url));
const fonts = [
  beside("@expo-google-fonts/bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold.ttf"),
  beside("@expo-google-fonts/instrument-sans/600SemiBold/InstrumentSans_600SemiBold.ttf"),
].map((file) => new Uint8Array(file));
const [display, text] = fonts.map(fontMetrics);
if (!display || !text) throw new Error("No fonts");
beforeAll(() => initWasm(beside("@resvg/resvg-wasm/index_bg.wasm")));

const brand = { name: "Marelle", timeZone: "Europe/Paris" };
const drawn = (title: string, stage: StageName = "gathering", lang: "fr" | "en" = "fr") =>
  sharePicture({ ...card({ title }), stair: { ...card().stair, stage } }, { lang, brand, display, text });

describe("a picture for shares", () => {
  test("is 1200 by 630 pixels", () => {
    const { width, height } = new Resvg(drawn("L’étagère-escalier"), { font: { fontBuffers: fonts } }).render();
    expect([width, height]).toEqual([1_200, 630]);
  });

  test("tells title, circle, numbers and stage in the language of its page", () => {
    const [fr, en] = [drawn("L’étagère-escalier"), drawn("L’étagère-escalier", "in_review", "en")];
    for (const words of [
      "L’étagère-escalier",
      "Petit espace",
      "2\u00a0314",
      "soutiens",
      "en course",
      "30\u00a0octobre",
    ])
      expect(fr.replaceAll("\u202f", "\u00a0")).toContain(words);
    for (const words of ["2,314", "supporters", "in review"]) expect(en).toContain(words);
  });

  test.each([
    ["an emoji", "🪴 Un balcon 👩‍👩‍👧 pour tous", ">Un balcon pour<"],
    ["letters that the fonts lack", "فكرة جديدة للشرفة", ">Une idée du<"],
    ["markup", "<script>&amp;", "&lt;script>"],
  ])("is drawn with %s in the title", (_, title, shown) => {
    const svg = drawn(title);
    expect(svg).toContain(shown);
    expect(() => new Resvg(svg)).not.toThrow();
  });

  test("has the colours of the light theme", () => {
    const tokens = readFileSync(new URL("../../web/design/tokens.css", import.meta.url), "utf8");
    for (const [name, value] of Object.entries(colours)) expect(tokens).toContain(`--${name}: ${value};`);
  });
});

describe("lines", () => {
  test("fit, break a word that is too long, and end in an ellipsis where there is no more room", () => {
    const long = `${"Très ".repeat(12)}${"x".repeat(80)} fin.`;
    const lines = wrapped(long, display, 46, 600, 4);
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(display.widthOf(line, 46)).toBeLessThanOrEqual(600);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(wrapped("Un banc.", display, 46, 600, 4)).toEqual(["Un banc."]);
  });

  test("keep what the font has, and give up where little is left", () => {
    expect(coveredText("10\u202f000 soutiens", text)).toBe("10\u00a0000 soutiens");
    expect(coveredText("🪴🪴", text)).toBeUndefined();
  });
});
