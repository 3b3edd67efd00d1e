import fc from "fast-check";
import type { Comment } from "../functions/comments/contract.ts";
import type { IdeaCard, IdeaRecord } from "../functions/ideas/contract.ts";
import { transitions } from "../functions/ideas/lifecycle.ts";
import { CircleId, CommentId, IdeaId, MemberId } from "../functions/platform/ids.ts";
import type { Report } from "../functions/reports/contract.ts";
import type { Decision } from "../functions/review/contract.ts";
import { balconyCard } from "./cards.ts";

/** An idea as it may have been lived: card, timeline, decisions, what was said and reported. */
export type History = {
  card: IdeaCard;
  records: IdeaRecord[];
  decisions: Decision[];
  comments: Comment[];
  reports: Report[];
};

export const circleIds = ["atelier", "jardin", "coulisses"].map((id) => CircleId.parse(id));
/** The last of them is private. */
export const isHidden = (circleId: string) => circleId === "coulisses";
export const now = new Date("2026-11-22T12:00:00.000Z");
const begin = Date.parse("2025-01-01T00:00:00.000Z");

const id = (prefix: string, n: number) => `${prefix}_${String(n).padStart(12, "0")}`;
const author = MemberId.parse(id("mem", 1));

/** Which way out of a stage, whether with words, by which rule, and after how long: whole hours, so that ties happen. */
const move = fc.record({
  way: fc.nat(20),
  words: fc.boolean(),
  rule: fc.constantFrom<"unlawful" | number>("unlawful", 1, 2),
  hours: fc.oneof(fc.constantFrom(1, 24, 24, 48), fc.integer({ min: 1, max: 3_000 })),
  reasons: fc.boolean(),
});
const said = fc.record({
  by: fc.constantFrom("brand" as const, "author" as const, "member" as const),
  hours: fc.integer({ min: 0, max: 15_000 }),
  text: fc.constantFrom("Quand ?", "Bravo."),
  answers: fc.option(fc.nat(3), { nil: undefined }),
  gone: fc.constantFrom(undefined, undefined, "author" as const, "moderation" as const),
  noticed: fc.boolean(),
});
const reported = fc.record({
  hours: fc.integer({ min: 0, max: 15_000 }),
  settled: fc.constantFrom(undefined, "kept" as const, "removed" as const),
  after: fc.integer({ min: 1, max: 500 }),
});
const plan = fc.record({
  circle: fc.nat(2),
  start: fc.integer({ min: 0, max: 15_000 }),
  moves: fc.array(move, { maxLength: 9 }),
  said: fc.array(said, { maxLength: 5 }),
  reported: fc.array(reported, { maxLength: 2 }),
});

export const histories = fc.array(plan, { maxLength: 14 }).map((plans) => plans.map((each, n) => live(each, n)));

type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;
const instant = (hours: number) => new Date(begin + hours * 3_600_000).toISOString();
const inThePast = (hours: number) => instant(hours) < now.toISOString();

function live({ circle, start, moves, said: words, reported: filed }: Plan, n: number): History {
  const ideaId = IdeaId.parse(id("ide", n));
  const circleId = circleIds[circle] ?? CircleId.parse("atelier");
  let [hours, stage, number] = [start, "submitted" as IdeaCard["stage"], 1];
  const records: IdeaRecord[] = [
    { ideaId, number, at: instant(hours), by: { kind: "author", memberId: author }, kind: "stage", to: "submitted" },
  ];
  const decisions: Decision[] = [];
  let publishedAt: string | undefined;
  let before = stage;
  for (const { way, words: withWords, rule, hours: after, reasons } of moves) {
    // What was removed comes back as what it was, never as more.
    const ways = transitions.filter(({ from, to }) => from === stage && (from !== "removed" || to === before));
    const step = ways[way % Math.max(1, ways.length)];
    if (!step || !inThePast(hours + after)) break;
    hours += after;
    number += 1;
    const at = instant(hours);
    const by = { kind: step.by, memberId: author, name: "X" };
    const cited =
      rule === "unlawful"
        ? { unlawful: true as const }
        : { ruleNumber: rule, rule: { fr: `R${rule}`, en: `R${rule}` } };
    const why = withWords ? { why: { text: "Parce que.", lang: "fr" as const, ...cited } } : {};
    const top = step.to === "in_review" && stage === "gathering";
    records.push({ ideaId, number, at, by, kind: top ? "milestone" : "stage", from: stage, to: step.to, ...why });
    if (step.by === "product" && stage === "in_review")
      decisions.push({
        ideaId,
        number,
        decidedAt: at,
        outcome: "approved",
        reasons: reasons ? { fr: "Oui." } : {},
      } as unknown as Decision);
    if (step.to === "gathering") publishedAt = at;
    before = stage;
    stage = step.to;
  }
  const card: IdeaCard = { ...balconyCard, ideaId, circleId, authorId: author, stage, version: number };
  const { publishedAt: _, private: __, ...bare } = { ...card, private: undefined };
  return {
    card: { ...bare, ...(publishedAt && { publishedAt }), ...(isHidden(circleId) && { private: true as const }) },
    records,
    decisions,
    comments: commentsOf(words, ideaId, circleId, n),
    reports: filed.filter(({ hours: at }) => inThePast(at)).map((each, i) => reportOf(each, ideaId, n * 10 + i)),
  };
}

function commentsOf(words: Plan["said"], ideaId: IdeaId, circleId: CircleId, n: number): Comment[] {
  const own = (i: number) => `com_${String(n * 100 + i).padStart(16, "0")}`;
  return words
    .map((each, i) => ({ each, i }))
    .filter(({ each }) => inThePast(each.hours))
    .map(({ each: { by, hours, text, answers, gone, noticed }, i }) => {
      const parent = answers !== undefined && answers < i ? own(answers) : undefined;
      const removal = { text: "Non.", lang: "fr" as const, ruleNumber: 2, rule: { fr: "R2", en: "R2" } };
      return {
        commentId: CommentId.parse(parent ? `${parent}.${own(i)}` : own(i)),
        ideaId,
        circleId,
        memberId: by === "author" ? author : MemberId.parse(id("mem", 900 + i)),
        name: "X",
        official: by === "brand",
        lang: "fr" as const,
        at: instant(hours),
        rev: 1,
        answers: 0,
        reactions: noticed ? { [author]: { kind: "liked" as const, name: "Pia", at: instant(hours) } } : {},
        ...(gone ? { goneAt: instant(hours + 1), goneBy: gone } : { text }),
        ...(gone === "moderation" && { removal }),
      };
    });
}

const reportOf = ({ hours, settled, after }: Plan["reported"][number], ideaId: IdeaId, n: number): Report => ({
  reportId: id("rep", n),
  ideaId,
  reporterId: MemberId.parse(id("mem", 800)),
  reason: 1,
  lang: "fr",
  title: "T",
  at: instant(hours),
  ...(settled && { settledAt: instant(hours + after), outcome: settled }),
});
