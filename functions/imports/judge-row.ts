import { ideaLimits, tagPattern } from "../ideas/limits.ts";
import { Problem } from "../platform/problem.ts";
import { instantOf, nameIn, votesIn, withoutMail } from "./cells.ts";
import type { IdeaRow, Remark } from "./contract.ts";
import { importLimits } from "./limits.ts";

/** What a row says, once its cells are understood. */
export type JudgedIdea = {
  title: string;
  pitch: string;
  story: string;
  tags: string[];
  author?: string;
  votes?: number;
  at?: string;
  status?: string;
  answer?: { text: string; name?: string; at?: string };
  remarks: Remark[];
};
type Told = { lang: "fr" | "en"; now: Date };

/**
 * The idea in a row: addresses of people gone, a long title cut and kept whole in the story, tags as they are here.
 * @throws Problem invalid-input for what cannot be mended without losing words
 */
export function judgedIdea(row: IdeaRow, { lang, now }: Told): JudgedIdea {
  const remarks: Remark[] = [];
  const whole = withoutMail(row.title);
  const title = shortened(whole, ideaLimits.title);
  const words = withoutMail(row.text ?? "");
  const story = title === whole ? words : `${whole}\n\n${words}`.trim();
  if (story.length > ideaLimits.story) throw tooLong("text", ideaLimits.story);
  if (title !== whole) remarks.push("title-shortened");
  const votes = votesIn(row.votes);
  if (row.votes && votes === undefined) remarks.push("votes-unreadable");
  const at = instantOf(row.at, lang, now);
  if (row.at && !at) remarks.push("date-unreadable");
  const author = nameIn(row.author, importLimits.name);
  if (row.author && !author) remarks.push("name-left-out");
  const typed = tagsTyped(row.tags);
  const tags = typed.filter(isTag).slice(0, ideaLimits.tags);
  if (tags.length < typed.length) remarks.push("tags-left-out");
  const status = row.status && shortened(withoutMail(row.status), importLimits.status);
  const answer = answerIn(row, { lang, now });
  return {
    title,
    pitch: shortened(firstWords(words) || title, ideaLimits.pitch),
    story,
    tags,
    ...(author && { author }),
    ...(votes !== undefined && { votes }),
    ...(at && { at }),
    ...(status && { status }),
    ...(answer && { answer }),
    remarks,
  };
}

function answerIn(row: IdeaRow, { lang, now }: Told): JudgedIdea["answer"] {
  const text = withoutMail(row.answer ?? "");
  if (!text) return undefined;
  if (text.length > importLimits.comment) throw tooLong("answer", importLimits.comment);
  const name = nameIn(row.answerBy, importLimits.name);
  const at = instantOf(row.answerAt, lang, now);
  return { text, ...(name && { name }), ...(at && { at }) };
}

const tooLong = (path: string, limit: number) =>
  new Problem("invalid-input", { issues: [{ path, code: "too-long", limit }] });

/** At the end of a word where there is one, with a sign that there was more. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, "");
  const space = cut.lastIndexOf(" ");
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The first line that says something, without the signs of Markdown. */
const firstWords = (text: string): string =>
  text
    .split("\n")
    .map((each) =>
      each
        .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replaceAll(/^[\s#>*+-]+|[*_`~]/g, "")
        .trim(),
    )
    .find((each) => /[\p{L}\p{N}]/u.test(each)) ?? "";

const tagsTyped = (cell: string | undefined): string[] => [
  ...new Set(
    (cell ?? "")
      .split(/[,;|]/)
      .map((tag) => tag.trim().toLowerCase().replaceAll(/[-_]+/g, " "))
      .filter(Boolean),
  ),
];
const isTag = (tag: string) => tag.length >= ideaLimits.tagMin && tag.length <= ideaLimits.tag && tagPattern.test(tag);
