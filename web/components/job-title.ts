import type { JobTitle } from "../../functions/platform/session.ts";
import type { Lang } from "../paths.ts";

/** A job title for readers of one edition. */
export const jobTitleIn = (title: JobTitle, lang: Lang): string => (typeof title === "string" ? title : title[lang]);
