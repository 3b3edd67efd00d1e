import { Feed } from "feed";
import { commonMessages } from "../../web/i18n/common.ts";
import { feedMessages } from "../../web/i18n/feed.ts";
import type { DecisionModel, IdeaCardModel, PageContent } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import { type Language, languages } from "../platform/languages.ts";
import { keyOf } from "./key-of.ts";
import type { Page } from "./page.ts";
import type { FilePress, PageFile } from "./press.ts";

type FeedSite = Pick<FilePress, "origin" | "brand">;
type Entry = IdeaCardModel & { decision?: DecisionModel };
type FeedModel = { title: string; self: string; page: string; entries: readonly Entry[] };

/** The feed beside a list's page: what the page shows, in the same two languages. */
export const feedFiles = (press: FilePress, page: Page): PageFile[] =>
  languages.flatMap((lang) => {
    const model = feedOf(page.content(lang), lang, press.brand.name);
    return model ? [feedFile(atom(model, lang, press), keyOf(model.self))] : [];
  });

const feedFile = (body: string, key: string): PageFile => ({ key, body, contentType: atomType, cacheControl });
export const atomType = "application/atom+xml; charset=utf-8";
const cacheControl = "public, max-age=0, s-maxage=300, stale-while-revalidate=3600";

/** The feed of a list of ideas, of a circle or of decisions; other pages have none. */
export function feedOf(content: PageContent, lang: Language, brand: string): FeedModel | undefined {
  const words = feedMessages[lang];
  switch (content.page) {
    case "ideas": {
      const { tag, ideas: entries } = content.model;
      if (tag)
        return { title: words.ofTag(brand, tag), self: paths.feed.tag(lang, tag), page: paths.tag(lang, tag), entries };
      return { title: words.ideas(brand), self: paths.feed.ideas(lang), page: paths.ideas(lang), entries };
    }
    case "circle": {
      const { circle, ideas: entries } = content.model;
      const at = { self: paths.feed.circle(lang, circle.circleId), page: paths.circle(lang, circle.circleId) };
      return { title: words.ofCircle(brand, circle.name), ...at, entries };
    }
    case "decisions":
      return {
        title: words.decisions(brand),
        self: paths.feed.decisions(lang),
        page: paths.decisions(lang),
        entries: content.model.decided,
      };
    default:
      return undefined;
  }
}

/** Valid without entries too. An entry is known by the idea's id, whatever becomes of its title. */
export function atom(model: FeedModel, lang: Language, { origin, brand }: FeedSite): string {
  const feed = new Feed({
    id: origin + model.self,
    title: model.title,
    link: origin + model.page,
    feed: origin + model.self,
    updated: new Date(Math.max(0, ...model.entries.map((entry) => Date.parse(dateOf(entry))))),
    author: { name: brand.name, link: origin + paths.home(lang) },
    generator: "Palier",
  });
  for (const entry of model.entries) addEntry(feed, entry, lang, origin);
  return feed.atom1().replace("<feed ", `<feed xml:lang="${lang}" `);
}

const dateOf = ({ decision, publishedAt }: Entry) => decision?.decidedAt ?? publishedAt;

function addEntry(feed: Feed, entry: Entry, lang: Language, origin: string): void {
  const { decision } = entry;
  const title = decision ? `${commonMessages[lang].stages[decision.outcome]} · ${entry.title}` : entry.title;
  feed.addItem({
    title: escaped(title),
    id: `${origin}${paths.ideas(lang)}/${entry.ideaId}${decision ? "#decision" : ""}`,
    link: origin + paths.idea(lang, entry) + (decision ? "#decision" : ""),
    date: new Date(dateOf(entry)),
    published: new Date(dateOf(entry)),
    description: escaped(entry.pitch),
    content: decision ? decision.reasonsHtml : `<p>${escaped(entry.pitch)}</p>`,
    author: [{ name: decision ? decision.signedBy : entry.authorName }],
    category: [{ name: entry.circle.name, term: entry.circle.circleId }],
  });
}

/** The library takes titles for HTML. */
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
