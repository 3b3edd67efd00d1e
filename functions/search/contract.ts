import * as z from "zod/mini";
import { CircleId, type IdeaId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { plainLine } from "../platform/plain-text.ts";
import { searchLimits } from "./limits.ts";

export { searchLimits };

/** An idea as the index takes it: the words that are searched, and what orders and filters results. */
export type IdeaDoc = {
  ideaId: IdeaId;
  lang: Language;
  circleId: string;
  title: string;
  tags: string[];
  /** Names of its authors. */
  people: string[];
  pitch: string;
  story: string;
  supporters: number;
  publishedAt: string;
};

const typed = z.string().check(z.overwrite(plainLine), z.trim(), z.maxLength(searchLimits.query));
export const SearchLanguage = z.strictObject({ lang: Language });
export const SuggestQuery = z.strictObject({ q: typed, circle: z.optional(CircleId) });
export const SimilarQuery = z.strictObject({ q: typed });

export type Asked = {
  /** The reader's edition: its ideas come first among equals. */
  lang: Language;
  circleId?: CircleId | undefined;
  limit: number;
  /** Where the page before ended. */
  cursor?: string | undefined;
};

export type Hit = { ideaId: IdeaId; title: string };

/** What a search found. `terms` are the stems and words by which ideas were found, for highlighting. */
export type Found = {
  hits: Hit[];
  total: number;
  /** No idea has all the words: these are the nearest. */
  nearest: boolean;
  terms: ReadonlySet<string>;
  /** The query with its typos mended, if some word was found only by forgiving one. */
  didYouMean?: string;
  nextCursor?: string;
};

/** Search as everybody sees it, whatever answers it: the index in memory, or OpenSearch. */
export type IdeaSearch = {
  searchIdeas: (query: string, asked: Asked) => Promise<Found>;
  /** Titles, tags and people only, the last word half typed. */
  suggest: (typed: string, asked: Asked) => Promise<Hit[]>;
  /** Ideas that say nearly the same as a title. */
  similar: (title: string, asked: Pick<Asked, "lang" | "limit">) => Promise<Hit[]>;
};
