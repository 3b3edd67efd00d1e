import { type Lang, paths } from "../../web/paths.ts";
import { testPaths } from "../../web/test-paths.ts";
import { languages } from "../platform/languages.ts";
import { publicOnly } from "./list-cards.ts";
import type { FilePress, PageFile } from "./press.ts";

/** The protocol's limit is 50,000 addresses a file; each page has one a language. */
const mostIdeas = 20_000;
const aQuery = 500;

type Address = (lang: Lang) => string;

/** The sitemap of everything that anyone may read, and the file that tells robots of it. */
export async function sitemapFiles(press: FilePress, now: Date): Promise<PageFile[]> {
  const addresses = [
    ...fixedAddresses,
    ...(await circleAddresses(press)),
    ...(await programmeAddresses(press)),
    ...(await tagAddresses(press)),
    ...(await ideaAddresses(press, now)),
  ];
  return [
    file("sitemap.xml", "application/xml", sitemap(press.origin, addresses)),
    file("robots.txt", "text/plain; charset=utf-8", robots(press.origin)),
  ];
}

const file = (key: string, contentType: string, body: string): PageFile => ({
  key,
  body,
  contentType,
  cacheControl: "public, max-age=0, s-maxage=300, stale-while-revalidate=3600",
});

const fixedAddresses: Address[] = [
  paths.home,
  paths.ideas,
  paths.circles,
  paths.decisions,
  paths.howItWorks,
  paths.transparency,
  testPaths.programmes,
];

async function circleAddresses({ sources }: FilePress): Promise<Address[]> {
  const circles = await sources.circles();
  return circles.flatMap(({ circleId }): Address[] => [
    (lang) => paths.circle(lang, circleId),
    (lang) => paths.terms(lang, circleId),
  ]);
}

async function programmeAddresses({ sources }: FilePress): Promise<Address[]> {
  const cards = await sources.programmes();
  return cards.map(
    ({ programmeId }): Address =>
      (lang) =>
        testPaths.programme(lang, programmeId),
  );
}

async function tagAddresses({ sources }: FilePress): Promise<Address[]> {
  const tags = await sources.popularTags();
  return tags.map(
    (tag): Address =>
      (lang) =>
        paths.tag(lang, tag),
  );
}

async function ideaAddresses({ sources }: FilePress, now: Date): Promise<Address[]> {
  const addresses: Address[] = [];
  let cursor: string | undefined;
  do {
    const page = await sources.newest({ limit: aQuery, cursor, now });
    const shown = publicOnly(page.ideas);
    addresses.push(
      ...shown.map(
        (card): Address =>
          (lang) =>
            paths.idea(lang, card),
      ),
    );
    cursor = page.nextCursor;
  } while (cursor && addresses.length < mostIdeas);
  return addresses;
}

const sitemap = (origin: string, addresses: Address[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${addresses.flatMap((address) => languages.map((lang) => entry(origin, address, lang))).join("\n")}
</urlset>
`;

function entry(origin: string, address: Address, lang: Lang): string {
  const alternates = languages.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${escaped(origin + address(other))}"/>`,
  );
  return `<url><loc>${escaped(origin + address(lang))}</loc>${alternates.join("")}</url>`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const robots = (origin: string) => `User-agent: *
Disallow: /api/
Disallow: /auth/

Sitemap: ${origin}/sitemap.xml
`;
