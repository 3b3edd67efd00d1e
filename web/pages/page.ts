import type { ComponentChildren } from "preact";
import type { Lang } from "../paths.ts";

export type HeadModel = {
  title: string;
  description: string;
  /** Kept out of search engines: personal pages, errors, deep lists. */
  noindex?: boolean;
  /** The picture that goes with a shared link. */
  picture?: { address: string; type?: string; width?: number; height?: number; alt?: string };
  /** The Atom feed of what the page lists. */
  feed?: string;
  kind?: "website" | "article";
  /** schema.org data, one graph per page. */
  jsonLd?: object;
};

/** What a page hands to the frame: its head, its two addresses, its scripts and its content. */
export type Page = {
  head: HeadModel;
  /** Address of the page in both languages. */
  address: Record<Lang, string>;
  /** Logical names of scripts besides site.js. */
  scripts?: string[];
  content: ComponentChildren;
};
