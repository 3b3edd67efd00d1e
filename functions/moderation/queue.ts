import type { Appeal } from "../appeals/contract.ts";
import type { Held } from "../comments/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import type { Case } from "../reports/contract.ts";
import type { InHand, QueueItem } from "./contract.ts";

export type Waiting = { submissions: IdeaCard[]; cases: Case[]; held: Held[]; appeals: Appeal[] };

/** Everything that waits: the unlawful first, then the longest wait, with what others have in hand. */
export function queueOf(waiting: Waiting, states: readonly InHand[], now: Date): QueueItem[] {
  const byItem = new Map(states.map((state) => [state.item, state]));
  const items = [
    ...waiting.submissions.map(ofSubmission),
    ...waiting.cases.map(ofCase),
    ...waiting.held.map(ofHeld),
    ...waiting.appeals.map(ofAppeal),
  ];
  return items.map((item) => ({ ...item, ...inHand(byItem.get(item.item), now) })).toSorted(inTurn);
}

const inTurn = (a: QueueItem, b: QueueItem): number =>
  Number(b.urgent ?? false) - Number(a.urgent ?? false) || a.since.localeCompare(b.since);

/** A claim whose time is over is none. */
export function inHand(state: InHand | undefined, now: Date): Pick<QueueItem, "claim" | "pending" | "failed"> {
  if (!state) return {};
  const { claim, pending, failed } = state;
  return {
    ...(claim && claim.until > now.toISOString() && { claim }),
    ...(pending && {
      pending: {
        by: pending.by,
        answerId: pending.answerId,
        takesEffectAt: pending.takesEffectAt,
        outcome: pending.answer.input.outcome,
      },
    }),
    ...(failed && { failed }),
  };
}

const ofSubmission = ({ ideaId, title, circleId, submittedAt, lang, authorName }: IdeaCard): QueueItem => ({
  item: `submission:${ideaId}`,
  kind: "submission",
  title,
  circleId,
  since: submittedAt,
  lang,
  name: authorName,
});

const ofCase = ({ target, title, circleId, openedAt, reports, unlawful }: Case): QueueItem => ({
  item: `report:${target}`,
  kind: "report",
  title,
  circleId,
  since: openedAt,
  reports,
  ...(unlawful && { urgent: true }),
});

const ofHeld = ({ heldId, title, at, words, why }: Held): QueueItem => ({
  item: `held:${heldId}`,
  kind: "held",
  title,
  circleId: words.circleId,
  since: at,
  lang: words.lang,
  name: words.name,
  heldFor: why,
});

const ofAppeal = ({ actId, act, at, lang, name, actedBy }: Appeal): QueueItem => ({
  item: `appeal:${actId}`,
  kind: "appeal",
  title: act.title ?? "",
  circleId: act.circleId ?? "",
  since: at,
  lang,
  name,
  appealed: { kind: act.kind, ...(actedBy && { actedBy }) },
});
