import { addDays } from "../platform/clock.ts";
import type { CircleFigures, Conduct, Facts, Figures, IdeaFact, PeriodFigures, Stages, TalkFact } from "./contract.ts";
import { yearDays } from "./limits.ts";
import { medianOf, secondsBetween, share } from "./numbers.ts";
import { refusalsIn } from "./refusals.ts";

/** Only what anyone may read: nothing of a private circle, not even as a number. */
export function publicFacts(facts: Facts): Facts {
  const hidden = new Set(facts.circles.filter((circle) => circle.private).map(({ circleId }): string => circleId));
  const ideas = facts.ideas.filter((each) => !each.private && !hidden.has(each.circleId));
  const open = <T extends { circleId: string; private?: true }>(all: readonly T[]) =>
    all.filter((each) => !each.private && !hidden.has(each.circleId));
  const known = new Set<string>(ideas.map(({ ideaId }) => ideaId));
  return {
    ...facts,
    ideas,
    talk: open(facts.talk),
    reports: open(facts.reports),
    acts: facts.acts.filter(
      ({ circleId, ideaId }) => !(circleId && hidden.has(circleId)) && (ideaId === undefined || known.has(ideaId)),
    ),
    circles: facts.circles.filter((circle) => !circle.private),
  };
}

/** Every figure, from the facts given; whoever wants public ones gives public facts. */
export function figuresOf(facts: Facts, now: Date): Figures {
  const yearFrom = addDays(now, -yearDays).toISOString();
  const whole = (from: string) => ({ ...periodOf(facts, from), ...conductOf(facts, from) });
  const since = [
    ...facts.circles.map(({ createdAt }) => createdAt),
    ...facts.ideas.flatMap(({ sent }) => sent[0]?.at ?? []),
  ].toSorted()[0];
  return {
    asOf: now.toISOString(),
    yearFrom,
    ...(since && { since }),
    stages: stagesOf(facts.ideas),
    ideas: facts.ideas.length,
    year: whole(yearFrom),
    ever: whole(""),
    circles: facts.circles.map((circle) => ofCircle(facts, circle, yearFrom)),
  };
}

function ofCircle(facts: Facts, circle: Facts["circles"][number], yearFrom: string): CircleFigures {
  const here = <T extends { circleId: string }>(all: readonly T[]) =>
    all.filter(({ circleId }) => circleId === circle.circleId);
  const ideas = here(facts.ideas);
  const { circleId, name, palette } = circle;
  return {
    circle: { circleId, name, palette, ...(circle.private && { private: true }) },
    stages: stagesOf(ideas),
    ideas: ideas.length,
    year: periodOf({ ideas, talk: here(facts.talk), reports: here(facts.reports) }, yearFrom),
  };
}

const stagesOf = (ideas: readonly IdeaFact[]): Stages =>
  Object.fromEntries([...Map.groupBy(ideas, ({ stage }) => stage)].map(([stage, its]) => [stage, its.length]));

type Told = Pick<Facts, "ideas" | "talk" | "reports">;

/** An answer belongs to the period in which it was given; what still waits is told beside it, never left out of sight. */
function periodOf({ ideas, talk, reports }: Told, from: string): PeriodFigures {
  const moderated = ideas.flatMap(({ sent }) => waits(sent.map(({ at, answeredAt }) => [at, answeredAt])));
  const decided = ideas.flatMap(({ reviews }) => waits(reviews.map(({ at, decidedAt }) => [at, decidedAt])));
  const answered = firstAnswers(ideas, talk);
  const decisions = ideas.flatMap(({ reviews }) => reviews.filter(({ decidedAt }) => (decidedAt ?? "") > from));
  const readable = talk.filter(({ at, goneAt }) => at > from && !goneAt);
  const settled = reports.filter(({ settledAt }) => (settledAt ?? "") > from);
  const inReview = (idea: IdeaFact) => idea.stage === "in_review";
  return {
    toModeration: summed(moderated, from, ideas.filter(({ stage }) => stage === "submitted").length),
    toFirstAnswer: summed(answered, from, answered.filter(({ end, open }) => !end && open).length),
    toDecision: summed(decided, from, ideas.filter(inReview).length),
    reasons: share(decisions, ({ withReasons }) => withReasons === true),
    voice: share(readable, ({ by }) => by === "brand"),
    refusals: refusalsIn(ideas, talk, from),
    reports: {
      filed: reports.filter(({ at }) => at > from).length,
      kept: settled.filter(({ outcome }) => outcome === "kept").length,
      removed: settled.filter(({ outcome }) => outcome === "removed").length,
      waiting: reports.filter(({ settledAt }) => !settledAt).length,
    },
  };
}

type Wait = { begin: string; end?: string | undefined; open?: boolean };
const waits = (pairs: readonly (readonly [string, string | undefined])[]): Wait[] =>
  pairs.map(([begin, end]) => ({ begin, end }));

const summed = (all: readonly Wait[], from: string, waiting: number) =>
  medianOf(
    all.flatMap(({ begin, end }) => (end && end > from ? [secondsBetween(begin, end)] : [])),
    waiting,
  );

/** From the day an idea was sent to the first words of the brand: moderation's, an official comment, or the decision. */
function firstAnswers(ideas: readonly IdeaFact[], talk: readonly TalkFact[]): Wait[] {
  const official = new Map<string, string>();
  for (const { ideaId, by, at, goneAt } of talk)
    if (by === "brand" && !goneAt && at < (official.get(ideaId) ?? "~")) official.set(ideaId, at);
  return ideas.flatMap(({ ideaId, sent, wordsAt, stage }) => {
    const end = [wordsAt, official.get(ideaId)].flatMap((at) => at ?? []).toSorted()[0];
    return sent[0] ? [{ begin: sent[0].at, end, open: !closed.includes(stage) }] : [];
  });
}

/** Nobody waits for an answer to an idea that is over. */
const closed: readonly string[] = ["withdrawn", "expired", "declined", "removed", "merged"];

function conductOf({ acts }: Facts, from: string): Conduct {
  const count = (kind: string) => acts.filter((act) => act.kind === kind && act.at > from).length;
  const [upheld, rejected] = [count("appeal-upheld"), count("appeal-rejected")];
  return {
    sanctions: {
      warned: count("warned"),
      limited: count("limited"),
      suspended: count("suspended"),
      lifted: count("lifted"),
    },
    appeals: { part: upheld, n: upheld + rejected },
  };
}
