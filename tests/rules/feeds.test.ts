import { expect, test } from "vitest";
import { atom, feedOf } from "../../functions/publishing/feeds.ts";
import type { PageContent } from "../../web/models.ts";
import { hostile, pageContents } from "../page-contents.ts";

const site = { origin: "https://ideas.example", brand: { name: "Marelle", timeZone: "Europe/Paris" } };
const feed = (name: string, lang: "fr" | "en" = "fr", content = pageContents[name]) => {
  const model = content && feedOf(content, lang, "Marelle");
  return model && atom(model, lang, site);
};
const texts = (xml: string, tag: string) => [...xml.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, "g"))];

test.each([
  ["ideas", "/fr/flux/idees.atom", "/fr/idees"],
  ["circle", "/fr/flux/cercles/cir_petitespace1.atom", "/fr/cercles/cir_petitespace1"],
  ["decisions", "/fr/flux/decisions.atom", "/fr/decisions"],
])("the feed of %s names itself, its page, its language and who wrote each entry", (name, self, page) => {
  const xml = feed(name) ?? "";
  expect(xml).toContain('<feed xml:lang="fr" xmlns="http://www.w3.org/2005/Atom">');
  expect(xml).toContain(`<link rel="self" href="https://ideas.example${self}"/>`);
  expect(xml).toContain(`<link rel="alternate" href="https://ideas.example${page}"/>`);
  expect(texts(xml, "updated").map(([, at]) => Number.isNaN(Date.parse(at ?? "")))).not.toContain(true);
  expect(xml.match(/<entry>/g)).toHaveLength(1);
});

test("no title breaks out of its entry", () => {
  const xml = feed("ideas") ?? "";
  expect(xml).not.toContain(hostile);
  expect(xml).not.toContain("<script>");
  expect(xml).toContain("&lt;/script&gt;");
});

test("an entry keeps its id when its title changes", () => {
  expect(feed("ideas")).toContain("<id>https://ideas.example/fr/idees/ide_0123456789ab</id>");
});

test("a decision says which, with its reasons and who signed", () => {
  const xml = feed("decisions", "en") ?? "";
  expect(xml).toContain("not approved ·");
  expect(xml).toContain("<p>Nous en avons monté trois.</p>");
  expect(xml).toContain("Pia Fontaine");
});

test("of an empty circle it is valid, and empty", () => {
  const { circle } = pageContents;
  if (circle?.page !== "circle") throw new Error("no circle");
  const empty: PageContent = { page: "circle", model: { ...circle.model, ideas: [] } };
  const xml = feed("circle", "en", empty) ?? "";
  expect(xml).not.toContain("<entry>");
  for (const needed of ["<id>", "<title>", "<updated>1970-01-01T00:00:00.000Z</updated>", "<author>"])
    expect(xml).toContain(needed);
});

test("pages that list nothing have none", () => {
  expect(feed("home")).toBeUndefined();
});
