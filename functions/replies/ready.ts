import { parsed } from "../platform/http.ts";
import { languages } from "../platform/languages.ts";
import { Problem } from "../platform/problem.ts";
import { ReadyReplies, type ReadyReply, type RepliesSave } from "./contract.ts";

/**
 * What a draft says once it is in force. A reply may be without one language: there it is not offered. A name without its
 * text, or a text without its name, is told.
 * @throws Problem invalid-input naming each field
 */
export function readyReplies(draft: RepliesSave["replies"]): ReadyReply[] {
  const replies = parsed(ReadyReplies, draft);
  const issues = replies.flatMap((reply, at) => [
    ...lacking(reply).map((path) => ({ path: `${at}.${path}`, code: "too-short" })),
    ...(replies.findIndex(({ id }) => id === reply.id) < at ? [{ path: `${at}.id`, code: "not-accepted" }] : []),
  ]);
  if (issues.length > 0) throw new Problem("invalid-input", { issues });
  return replies;
}

function lacking({ name, text }: ReadyReply): string[] {
  const halves = languages.flatMap((lang) => {
    if (name[lang] && !text[lang]) return [`text.${lang}`];
    return text[lang] && !name[lang] ? [`name.${lang}`] : [];
  });
  return languages.some((lang) => name[lang] || text[lang]) ? halves : languages.map((lang) => `name.${lang}`);
}
