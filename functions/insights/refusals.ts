import type { Cited, IdeaFact, Refusals, TalkFact } from "./contract.ts";

/** What was refused or taken away in a period, by the rule that was cited; the most cited first. */
export function refusalsIn(ideas: readonly IdeaFact[], talk: readonly TalkFact[], from: string): Refusals[] {
  const found = new Map<string, Refusals>();
  const count = (cited: Cited, what: "declined" | "removed" | "comments") => {
    const name = nameOf(cited);
    const known = found.get(name) ?? { cited, declined: 0, removed: 0, comments: 0 };
    found.set(name, { ...known, [what]: known[what] + 1 });
  };
  for (const { refusals } of ideas) for (const { at, kind, cited } of refusals) if (at > from) count(cited, kind);
  for (const { goneAt, removed } of talk) if (removed && goneAt && goneAt > from) count(removed, "comments");
  const sum = ({ declined, removed, comments }: Refusals) => declined + removed + comments;
  return [...found].toSorted(([a, x], [b, y]) => sum(y) - sum(x) || (a < b ? -1 : 1)).map(([, refusals]) => refusals);
}

/** Circles may have one rule in common: the words count, not the number, unless no words were kept. */
function nameOf(cited: Cited): string {
  if ("unlawful" in cited) return "unlawful";
  return cited.rule ? `rule ${cited.rule.fr}` : `number ${cited.ruleNumber ?? 0}`;
}
