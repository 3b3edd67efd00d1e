import type { IdeaCard, IdeaRecord, Reasons } from "../ideas/contract.ts";
import type { Decision } from "../review/contract.ts";
import type { Cited, IdeaFact } from "./contract.ts";

/** What an idea's own records say, as far as its card had come: the same facts whoever reads them, and however often. */
export function ideaFact(card: IdeaCard, records: readonly IdeaRecord[], decisions: readonly Decision[]): IdeaFact {
  const lines = records.filter(({ number }) => number <= card.version).toSorted((a, b) => a.number - b.number);
  const first = (when: (line: IdeaRecord) => boolean) => lines.find(when)?.at;
  const came = (to: IdeaRecord["to"]) => first((line) => line.to === to && line.from !== to);
  const wordsAt = first((line) => line.by.kind === "moderator" && Boolean(line.why?.text));
  const decidedAt = first(isDecision);
  const facts = {
    wordsAt: [wordsAt, decidedAt].flatMap((at) => at ?? []).toSorted()[0],
    publishedAt: card.publishedAt,
    stepAt: first(({ kind }) => kind === "milestone"),
    approvedAt: came("approved"),
    launchedAt: came("launched"),
  };
  const { ideaId, circleId, stage } = card;
  return {
    ideaId,
    circleId,
    ...(card.private && { private: true }),
    stage,
    sent: sentOf(lines),
    ...Object.fromEntries(Object.entries(facts).filter(([, at]) => at !== undefined)),
    reviews: reviewsOf(lines, decisions),
    refusals: refusalsOf(lines),
  };
}

const outcomes: readonly string[] = ["approved", "not_approved", "parked"];
const isDecision = ({ from, to }: IdeaRecord) => from === "in_review" && outcomes.includes(to);

/** A moderator who puts it back into the queue takes an answer back: it waits since it was sent. */
function sentOf(lines: readonly IdeaRecord[]): IdeaFact["sent"] {
  const sent: IdeaFact["sent"] = [];
  for (const { from, to, at, by } of lines) {
    const open = sent.at(-1);
    if (open && to === "submitted" && by.kind === "moderator") delete open.answeredAt;
    else if (to === "submitted" && from !== "submitted") sent.push({ at });
    else if (open && !open.answeredAt && from === "submitted" && by.kind === "moderator") open.answeredAt = at;
  }
  return sent;
}

function reviewsOf(lines: readonly IdeaRecord[], decisions: readonly Decision[]): IdeaFact["reviews"] {
  const reviews: IdeaFact["reviews"] = [];
  for (const line of lines) {
    const open = reviews.at(-1);
    if (line.to === "in_review" && line.from !== "in_review") reviews.push({ at: line.at });
    else if (open && isDecision(line))
      Object.assign(open, { decidedAt: line.at, withReasons: hasReasons(decisions, line.number) });
  }
  return reviews;
}

const hasReasons = (decisions: readonly Decision[], number: number): boolean =>
  decisions.some((decision) => decision.number === number && Object.values(decision.reasons).some(Boolean));

/** A refusal that was taken back, by an undo or an appeal, is none. */
function refusalsOf(lines: readonly IdeaRecord[]): IdeaFact["refusals"] {
  const refusals: IdeaFact["refusals"] = [];
  for (const { from, to, at, why } of lines) {
    if (from === to) continue;
    if (from === "declined" || from === "removed") refusals.pop();
    if (to === "declined" || to === "removed") refusals.push({ at, kind: to, cited: citedIn(why) });
  }
  return refusals;
}

/** A rule by its number and its words as they were. */
export const citedIn = (why: Reasons | undefined): Cited =>
  why?.unlawful
    ? { unlawful: true }
    : { ...(why?.ruleNumber && { ruleNumber: why.ruleNumber }), ...(why?.rule && { rule: why.rule }) };
