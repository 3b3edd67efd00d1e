import type { DraftContent } from "../../../functions/circles/draft.ts";
import { type Language, languages } from "../../../functions/platform/languages.ts";

type TextKey = "name" | "tagline" | "why" | "data" | "charter" | "terms";
type WholeKey =
  | "rules"
  | "policy"
  | "palette"
  | "languages"
  | "visibility"
  | "criteria"
  | "countersign"
  | "holding"
  | "questions";
export type PartKey = TextKey | WholeKey | "objective" | "figure" | "tags";

/** The smallest thing that is compared, merged and undone by itself: a text in one language, or a setting. */
export type Part = {
  name: string;
  key: PartKey;
  lang?: Language;
  read: (content: DraftContent) => unknown;
  /** The one content with this part of the other. */
  take: (into: DraftContent, from: DraftContent) => DraftContent;
};

const text = (key: TextKey): Part[] =>
  languages.map((lang) => ({
    name: `${key}.${lang}`,
    key,
    lang,
    read: (content) => content[key][lang],
    take: (into, from) => ({ ...into, [key]: { ...into[key], [lang]: from[key][lang] } }),
  }));
const aim = (key: "objective" | "figure", field: "text" | "figure"): Part[] =>
  languages.map((lang) => ({
    name: `objective.${field}.${lang}`,
    key,
    lang,
    read: ({ objective }) => objective[field][lang],
    take: (into, { objective }) => {
      const both = { ...into.objective[field], [lang]: objective[field][lang] };
      return { ...into, objective: { ...into.objective, [field]: both } };
    },
  }));
const tags = languages.map(
  (lang): Part => ({
    name: `tags.${lang}`,
    key: "tags",
    lang,
    read: (content) => content.tags[lang],
    take: (into, from) => ({ ...into, tags: { ...into.tags, [lang]: from.tags[lang] } }),
  }),
);
const whole = (key: WholeKey): Part => ({
  name: key,
  key,
  read: (content) => content[key],
  take: (into, from) => ({ ...into, [key]: from[key] }),
});

/** In the order of the form. */
export const parts: readonly Part[] = [
  ...text("name"),
  ...text("tagline"),
  whole("palette"),
  whole("languages"),
  whole("visibility"),
  ...aim("objective", "text"),
  ...aim("figure", "figure"),
  ...text("why"),
  ...text("data"),
  ...text("charter"),
  whole("rules"),
  whole("policy"),
  whole("criteria"),
  whole("countersign"),
  ...tags,
  whole("questions"),
  whole("holding"),
  ...text("terms"),
];

/** The database may give fields back in another order. */
export const isSame = (a: unknown, b: unknown): boolean => inOrder(a) === inOrder(b);

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? "";

export const sameContent = (a: DraftContent, b: DraftContent): boolean => isSame(a, b);

export const changedParts = (before: DraftContent, after: DraftContent): Part[] =>
  parts.filter((part) => !isSame(part.read(before), part.read(after)));
