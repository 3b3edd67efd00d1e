import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderPage } from "../../web/pages/render.tsx";
import { renderSearch } from "../../web/pages/render-search.tsx";
import { hostile, pageContents, pageContext, searchContents } from "../page-contents.ts";

const languages = ["fr", "en"] as const;
const every = languages.flatMap((lang) =>
  Object.keys({ ...pageContents, ...searchContents }).map((name) => [name, lang] as const),
);
const rendered = (name: string, lang: (typeof languages)[number]) => {
  const content = pageContents[name] ?? searchContents[name];
  if (!content) throw new Error(`no page called ${name}`);
  return content.page === "search" ? renderSearch(content, pageContext(lang)) : renderPage(content, pageContext(lang));
};
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)];

describe.each(every)("%s in %s", (name, lang) => {
  const html = rendered(name, lang);

  it("is a whole document in its language, with one first heading and no level skipped", () => {
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${lang}">`));
    const levels = all(html, /<h([1-6])[\s>]/g).map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
  });

  it("needs nothing inline: no style, no handler, no script but data", () => {
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).not.toMatch(/<style/);
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+="/);
    for (const [, attributes] of all(html, /<script([^>]*)>/g)) {
      expect(attributes).toMatch(/src="\/assets\/|type="application\/ld\+json"/);
    }
  });

  it("lets no text out of its place", () => {
    expect(html).not.toContain(hostile);
    expect(html).not.toContain("<script>alert");
    expect(html).not.toMatch(/undefined|\[object Object\]|NaN|Invalid Date/);
  });

  it("gives every picture a size and an alternative, every id once", () => {
    for (const [image] of all(html, /<img[^>]*>/g)) {
      expect(image).toMatch(/width="\d+"/);
      expect(image).toMatch(/height="\d+"/);
      expect(image).toMatch(/ alt(=|\s|>|\/)/);
    }
    const ids = all(html, /<[a-z][^>]*\sid="([^"]+)"/g).map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the head", () => {
  it("names the page's two editions, with English for everybody else", () => {
    const html = rendered("idea", "fr");
    const segment = "l-etagere-escalier-script-script-alert-1-script-quotes-n-b-ide_0123456789ab";
    expect(html).toContain(`<link rel="canonical" href="https://ideas.example/fr/idees/${segment}"`);
    for (const [code, path] of [
      ["fr", "/fr/idees/"],
      ["en", "/en/ideas/"],
      ["x-default", "/en/ideas/"],
    ]) {
      expect(html).toContain(`hreflang="${code}" href="https://ideas.example${path}${segment}"`);
    }
  });

  it("keeps errors, personal pages and deep lists out of search engines", () => {
    for (const name of ["not found", "a shell", "support", "an empty list"]) {
      expect(rendered(name, "en")).toContain('<meta name="robots" content="noindex"');
      expect(rendered(name, "en")).not.toContain('rel="canonical"');
    }
  });

  it("carries JSON-LD that parses and that no title can break out of", () => {
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(rendered("idea", "en")) ?? [];
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toMatchObject({ "@type": "CreativeWork", inLanguage: "fr" });
    expect(JSON.parse(json).name).toContain(hostile);
  });
});

describe("the idea page", () => {
  it("takes support through a plain form and hands its state to the script", () => {
    const html = rendered("idea", "en");
    expect(html).toContain('<form class="panel__form" method="post" action="/en/support/ide_0123456789ab">');
    expect(html).toContain('<input type="hidden" name="act" value="give"');
    expect(html).toContain('data-island="support"');
    expect(html).toContain('data-ends-at="2026-10-30T17:00:00.000Z"');
  });

  it("takes none once the idea is decided, and shows the answer with who signed it", () => {
    const html = rendered("a decided idea", "en");
    expect(html).not.toContain("panel__form");
    expect(html).toContain("Pia Fontaine");
    expect(html.match(/class="stamp stamp--/g)).toHaveLength(2);
  });

  it("labels text in the other language, and says when an answer exists only there", () => {
    const html = rendered("a decided idea", "en");
    expect(html).toMatch(/<h1[^>]* lang="fr"/);
    expect(html).toContain("This answer exists only in French for now.");
    expect(rendered("a decided idea", "fr")).not.toContain("n’existe qu’en");
  });

  it("leads from its timeline to the answer instead of saying it twice", () => {
    const html = rendered("a decided idea", "en");
    expect(html).toMatch(/<section id="decision"/);
    expect(html).toContain('<a href="#decision">Read the answer</a>');
    expect(html.match(/Nous en avons monté trois/g)).toHaveLength(2);
  });

  it("tells instants absolutely, for people and for machines", () => {
    const html = rendered("idea", "fr");
    expect(html).toContain(
      '<time dateTime="2026-10-30T17:00:00.000Z">30\u00A0octobre\u00A02026 à 18\u00A0h</time>'.replace(
        "dateTime",
        "datetime",
      ),
    );
    expect(html).not.toMatch(/il y a \d|\d+ days? left/);
  });

  it("stays under 60 KB", () => {
    for (const lang of languages) {
      expect(Buffer.byteLength(rendered("a decided idea", lang))).toBeLessThan(60_000);
      expect(gzipSync(rendered("a decided idea", lang)).length).toBeLessThan(12_000);
    }
  });
});
