import { commonMessages } from "../i18n/common.ts";
import type { Format } from "../i18n/format.ts";
import { ideaMessages } from "../i18n/idea.ts";
import type { StairModel } from "../models.ts";

/** What the next step needs, by when, and what it brings; or where the climb ended. One sentence or two, from data alone. */
export function stairSentence(stair: StairModel, format: Format): string {
  const { stair: words } = ideaMessages[format.lang];
  const goal = stair.steps[stair.reached]?.supporters;
  switch (stair.stage) {
    case "gathering":
      return gatheringSentence(stair, format);
    case "expired":
      return goal === undefined
        ? words.expiredNoGoal
        : words.expired(format.number(stair.supporters), format.number(goal));
    case "in_review":
      return words.inReview(counted(stair.supporters, format));
    case "approved":
    case "not_approved":
    case "parked":
      return words.answered(counted(stair.supporters, format), commonMessages[format.lang].stages[stair.stage]);
    case "in_development":
    case "in_beta":
    case "launched":
      return words.later(counted(stair.supporters, format), commonMessages[format.lang].stages[stair.stage]);
    case "archived":
      return words.archived;
    case "withdrawn":
      return words.withdrawn;
    case "merged":
      return words.merged;
    case "removed":
      return words.removed;
    default:
      return words.beforePublication;
  }
}

function gatheringSentence(stair: StairModel, format: Format): string {
  const { stair: words } = ideaMessages[format.lang];
  const next = stair.steps[stair.reached];
  if (!next) return waitingSentence(stair, format);
  const more = next.supporters - stair.supporters;
  if (more <= 0) return words.justReached(format.number(next.supporters));
  const isTop = stair.reached === stair.steps.length - 1;
  const gain =
    isTop || next.extraDays === 0
      ? words.opensReview
      : words.gainsDays(format.plural, next.extraDays, format.number(next.extraDays));
  const needed = format.lang === "fr" ? counted(more, format) : format.number(more);
  return stair.endsAt ? words.nextStep(needed, format.date(stair.endsAt), gain) : words.nextStepNoDate(needed, gain);
}

function waitingSentence({ waitsForMembers, steps }: StairModel, format: Format): string {
  const { stair: words } = ideaMessages[format.lang];
  if (steps.length > 0) return words.justReached(format.number(steps.at(-1)?.supporters ?? 0));
  if (!waitsForMembers) return words.notStarted;
  return words.waiting(format.number(waitsForMembers.members), format.number(waitsForMembers.needed));
}

/** "2,686 supporters" in the page's language. */
export const counted = (count: number, format: Format) =>
  `${format.number(count)} ${ideaMessages[format.lang].supporters(format.plural, count)}`;

/** The stair for who cannot see it: its steps, then the same sentence. */
export function stairLabel(stair: StairModel, format: Format): string {
  const { stair: words } = ideaMessages[format.lang];
  const { steps, reached } = stair;
  if (steps.length === 0) return `${words.labelWaiting} ${stairSentence(stair, format)}`;
  const listed = (part: StairModel["steps"]) => format.list(part.map((step) => format.number(step.supporters)));
  const current = steps[reached];
  return [
    words.label(format.plural, steps.length, format.number(steps.length)),
    reached > 0 ? words.labelReached(listed(steps.slice(0, reached))) : "",
    current ? words.labelCurrent(format.number(stair.supporters), format.number(current.supporters)) : "",
    reached + 1 < steps.length ? words.labelComing(listed(steps.slice(reached + 1))) : "",
    ` ${stairSentence(stair, format)}`,
  ].join("");
}
