import { type History, isHidden } from "./histories.ts";

/** The figures once more, straight from histories, by counting with loops: shares no line with the product. */
export function referenceOf(all: readonly History[], from: string, circleId?: string) {
  const ideas = all.filter(({ card }) => !isHidden(card.circleId) && (!circleId || card.circleId === circleId));
  return {
    stages: stagesIn(ideas),
    toModeration: told(moderationWaits(ideas, from)),
    toFirstAnswer: told(firstWords(ideas, from)),
    toDecision: told(decisionWaits(ideas, from).map(({ seconds }) => seconds)),
    reasons: {
      part: decisionWaits(ideas, from).filter(({ reasons }) => reasons).length,
      n: decisionWaits(ideas, from).length,
    },
    voice: voiceIn(ideas, from),
    refused: refusedIn(ideas, from),
    reports: reportsIn(ideas, from),
  };
}

function stagesIn(ideas: readonly History[]) {
  const stages: Record<string, number> = {};
  for (const { card } of ideas) stages[card.stage] = (stages[card.stage] ?? 0) + 1;
  return stages;
}

const seconds = (a: string, b: string) => (new Date(b).getTime() - new Date(a).getTime()) / 1000;

/** Sorted by hand; the middle, or half of the two middle ones together; nothing under five. */
function told(values: number[]) {
  const sorted: number[] = [];
  for (const value of values) {
    let place = 0;
    while (place < sorted.length && (sorted[place] ?? 0) < value) place++;
    sorted.splice(place, 0, value);
  }
  if (sorted.length < 5) return { n: sorted.length };
  while (sorted.length > 2) {
    sorted.shift();
    sorted.pop();
  }
  let sum = 0;
  for (const value of sorted) sum += value;
  return { n: values.length, seconds: sum / sorted.length };
}

/** An upheld appeal: what was declined or removed left that stage again. */
const takenBack = (records: History["records"], i: number) =>
  ["declined", "removed"].includes(records[i]?.to ?? "") && records[i + 1]?.from === records[i]?.to;

function moderationWaits(ideas: readonly History[], from: string): number[] {
  const found: number[] = [];
  for (const { records } of ideas)
    for (const [i, record] of records.entries()) {
      if (record.from !== "submitted" || record.by.kind !== "moderator" || record.at <= from) continue;
      if (takenBack(records, i)) continue;
      const sent = records
        .slice(0, i)
        .reverse()
        .find((each) => each.to === "submitted" && each.by.kind === "author");
      if (sent) found.push(seconds(sent.at, record.at));
    }
  return found;
}

function decisionWaits(ideas: readonly History[], from: string) {
  const found: { seconds: number; reasons: boolean }[] = [];
  for (const { records, decisions } of ideas)
    for (const [i, record] of records.entries()) {
      if (record.from !== "in_review" || record.by.kind !== "product" || record.at <= from) continue;
      const opened = records
        .slice(0, i)
        .reverse()
        .find((each) => each.to === "in_review");
      const decision = decisions.find((each) => each.decidedAt === record.at);
      if (opened)
        found.push({
          seconds: seconds(opened.at, record.at),
          reasons: Boolean(decision?.reasons.fr) || Boolean(decision?.reasons.en),
        });
    }
  return found;
}

function firstWords(ideas: readonly History[], from: string): number[] {
  const found: number[] = [];
  for (const { records, comments } of ideas) {
    const words: string[] = [];
    for (const record of records) {
      if (record.by.kind === "moderator" && record.why?.text) words.push(record.at);
      if (record.from === "in_review" && record.by.kind === "product") words.push(record.at);
    }
    for (const comment of comments) if (comment.official && !comment.goneAt) words.push(comment.at);
    const first = words.sort()[0];
    const sent = records[0]?.at;
    if (first && sent && first > from) found.push(seconds(sent, first));
  }
  return found;
}

function voiceIn(ideas: readonly History[], from: string) {
  let [part, n] = [0, 0];
  for (const { comments } of ideas)
    for (const comment of comments)
      if (!comment.goneAt && comment.at > from) {
        n += 1;
        if (comment.official) part += 1;
      }
  return { part, n };
}

/** "rule kind" → how often. */
function refusedIn(ideas: readonly History[], from: string) {
  const found: Record<string, number> = {};
  const add = (why: { unlawful?: true; rule?: { fr: string } } | undefined, kind: string) => {
    const name = `${why?.unlawful ? "unlawful" : (why?.rule?.fr ?? "none")} ${kind}`;
    found[name] = (found[name] ?? 0) + 1;
  };
  for (const { records, comments } of ideas) {
    for (const [i, { to, at, why }] of records.entries())
      if ((to === "declined" || to === "removed") && at > from && !takenBack(records, i)) add(why, to);
    for (const { goneBy, goneAt, removal } of comments)
      if (goneBy === "moderation" && goneAt && goneAt > from) add(removal, "comments");
  }
  return found;
}

function reportsIn(ideas: readonly History[], from: string) {
  const all = ideas.flatMap(({ reports }) => reports);
  return {
    filed: all.filter(({ at }) => at > from).length,
    kept: all.filter(({ outcome, settledAt = "" }) => outcome === "kept" && settledAt > from).length,
    removed: all.filter(({ outcome, settledAt = "" }) => outcome === "removed" && settledAt > from).length,
    waiting: all.filter(({ outcome }) => outcome === undefined).length,
  };
}
