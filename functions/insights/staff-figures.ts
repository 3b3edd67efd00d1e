import { msPerDay } from "../platform/clock.ts";
import { dayIn } from "../platform/zoned-time.ts";
import { cohortsOf, engagementOf } from "./activity.ts";
import type { Facts, FigureCircle, Funnel, IdeaFact, StaffFigures, TalkFact, WaitingQuestion } from "./contract.ts";
import { figuresOf } from "./figures.ts";
import { questionsShown } from "./limits.ts";

/** Everything, private circles included, with what only those who work here need. */
export function staffFiguresOf(facts: Facts, now: Date, timeZone: string): StaffFigures {
  const today = dayIn(timeZone, now);
  const waiting = openQuestions(facts.talk, facts.ideas);
  return {
    ...figuresOf(facts, now),
    funnel: funnelOf(facts.ideas),
    engagement: engagementOf(facts.members, today.slice(0, 7)),
    cohorts: cohortsOf(facts.members, today.slice(0, 7)),
    questions: { n: waiting.length, oldest: waiting.slice(0, questionsShown) },
    quiet: facts.circles
      .map((circle) => quietness(circle, today, timeZone))
      .toSorted((a, b) => b.days - a.days || (a.circleId < b.circleId ? -1 : 1)),
  };
}

/** How far ideas came, ever: who was further was here too. */
export function funnelOf(ideas: readonly IdeaFact[]): Funnel {
  const count = (came: (idea: IdeaFact) => unknown) => ideas.filter((idea) => Boolean(came(idea))).length;
  return {
    sent: ideas.length,
    published: count(({ publishedAt }) => publishedAt),
    step: count(({ stepAt, reviews }) => stepAt ?? reviews[0]),
    top: count(({ reviews }) => reviews[0]),
    decided: count(({ reviews }) => reviews.some(({ decidedAt }) => decidedAt)),
    approved: count(({ approvedAt }) => approvedAt),
    launched: count(({ launchedAt }) => launchedAt),
  };
}

/** Questions of members under ideas that can be read, without an answer or a reaction of the brand, or an answer of the idea's author. */
export function openQuestions(talk: readonly TalkFact[], ideas: readonly IdeaFact[]): WaitingQuestion[] {
  const over = new Set<string>(ideas.filter(({ stage }) => isOver(stage)).map(({ ideaId }) => ideaId));
  const answered = new Set<string>();
  for (const { ideaId, commentId, by, goneAt } of talk)
    if (by !== "member" && !goneAt && commentId.includes(".")) answered.add(`${ideaId} ${commentId.split(".")[0]}`);
  return talk
    .filter(({ by, question, noticed, goneAt }) => by === "member" && question && !noticed && !goneAt)
    .filter(({ ideaId, commentId }) => !over.has(ideaId) && !answered.has(`${ideaId} ${commentId.split(".")[0]}`))
    .map(({ ideaId, commentId, at }) => ({ ideaId, commentId, at }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.commentId < b.commentId ? -1 : 1));
}

const isOver = (stage: string) => ["withdrawn", "removed", "declined", "expired", "merged"].includes(stage);

/** Days of the calendar since anybody did anything there, or since it was opened. */
function quietness(
  { circleId, name, palette, private: hidden, lastActOn, createdAt }: FigureCircle,
  today: string,
  timeZone: string,
) {
  const last = lastActOn ?? dayIn(timeZone, new Date(createdAt));
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(last)) / msPerDay));
  return { circleId, name, palette, ...(hidden && { private: hidden }), ...(lastActOn && { lastActOn }), days };
}
