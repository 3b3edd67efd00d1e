import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { buildWeb } from "../../web/build.ts";

describe("the web build", () => {
  const out = mkdtempSync(join(tmpdir(), "palier-assets-"));
  let manifest: Record<string, string> = {};
  const file = (address: string) => readFileSync(join(out, address.replace("/assets/", "")), "utf8");

  beforeAll(async () => {
    manifest = await buildWeb(out);
  }, 60_000);

  it("gives each logical name one address that changes with its content", () => {
    expect(JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"))).toEqual(manifest);
    for (const [name, address] of Object.entries(manifest)) {
      expect(address, name).toMatch(/^\/assets\/[\w.-]+-[A-Z0-9]{8}\.(css|js|svg|woff2|png|webmanifest)$/);
    }
    expect(Object.keys(manifest)).toEqual(
      expect.arrayContaining(["display.woff2", "text.woff2", "icon.svg", "site.css"]),
    );
  });

  it("refers to fonts by their hashed names and imports nothing from elsewhere", () => {
    const css = file(manifest["site.css"] ?? "");
    const named = [...css.matchAll(/url\("?([^)"]+)"?\)/g)].map((match) => match[1] ?? "");
    // A pattern of the page's own, such as "#hatch", is no file.
    const fonts = named.filter((url) => !url.startsWith("data:") && !url.startsWith("#"));
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    for (const font of fonts) {
      expect(font).toMatch(/^\.\/[\w-]+-[A-Z0-9]{8}\.woff2$/);
      expect(file(font.replace("./", "/assets/")).length).toBeGreaterThan(100);
    }
    expect(css).not.toContain("@import");
    expect(css).not.toMatch(/https?:/);
  });

  it("names icons of the brand's mark in a manifest, one of them safe to be cut round", () => {
    const { name, icons } = JSON.parse(file(manifest["site.webmanifest"] ?? ""));
    expect(name).toBe("Marelle");
    expect(icons.map(({ purpose }: { purpose: string }) => purpose)).toEqual(["any", "any", "maskable"]);
    for (const { src, sizes } of icons) {
      const bytes = readFileSync(join(out, src.replace("/assets/", "")));
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });

  it("keeps the script that every page waits for tiny and alone", () => {
    const code = file(manifest["theme.js"] ?? "");
    expect(code.length).toBeLessThan(400);
    expect(code).not.toMatch(/import|export/);
  });

  it("keeps the scripts of the idea page under 15 KB, gzip", () => {
    const weight = (address: string, seen = new Set<string>()): number => {
      if (seen.has(address)) return 0;
      seen.add(address);
      const code = file(address);
      const imports = [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map((match) => `/assets/${match[1]}`);
      return gzipSync(code).length + imports.reduce((sum, each) => sum + weight(each, seen), 0);
    };
    const seen = new Set<string>();
    const total = ["theme.js", "site.js", "idea.js"]
      .flatMap((name) => manifest[name] ?? [])
      .reduce((sum, address) => sum + weight(address, seen), 0);
    expect(total).toBeLessThan(15 * 1024);
  });
});
