import type { PublishedContent } from "../../web/models.ts";
import type { Language } from "../platform/languages.ts";

/** A page ready to be rendered in either language. */
export type Page = { path: (lang: Language) => string; content: (lang: Language) => PublishedContent };
