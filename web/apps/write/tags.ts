import { ideaLimits, tagPattern } from "../../../functions/ideas/limits.ts";

export type TagRefusal = "too-short" | "too-long" | "characters" | "twice" | "too-many";

/** Commas, semicolons and line ends part tags; a leading # is habit, not content. */
export const tidyTag = (typed: string): string =>
  typed
    .normalize("NFC")
    .replace(/^[\s#]+/u, "")
    .trim()
    .replaceAll(/\s+/gu, " ")
    .toLowerCase();

/** Adds what was typed or pasted, one tag after the other; stops at the first that cannot be one and hands it back. */
export function addTags(
  tags: readonly string[],
  typed: string,
): { tags: string[]; rest: string; refused?: TagRefusal } {
  const added = [...tags];
  const parts = typed.split(/[,;\n]/u);
  for (const [at, part] of parts.entries()) {
    const tag = tidyTag(part);
    if (!tag) continue;
    const refused = refusalOf(added, tag);
    if (refused === "twice") {
      if (parts.length === 1) return { tags: added, rest: "", refused };
      continue;
    }
    if (refused) return { tags: added, rest: parts.slice(at).join(",").trim(), refused };
    added.push(tag);
  }
  return { tags: added, rest: "" };
}

function refusalOf(tags: readonly string[], tag: string): TagRefusal | undefined {
  if (tags.includes(tag)) return "twice";
  if (tags.length >= ideaLimits.tags) return "too-many";
  if (tag.length < ideaLimits.tagMin) return "too-short";
  if (tag.length > ideaLimits.tag) return "too-long";
  return tagPattern.test(tag) ? undefined : "characters";
}
