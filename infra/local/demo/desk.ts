import { cutOffAt } from "../../../functions/desk/batches.ts";
import type { Batch, DeskLine, Note } from "../../../functions/desk/contract.ts";
import { NoteRef } from "../../../functions/desk/contract.ts";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { addDays } from "../../../functions/platform/clock.ts";
import type { Item } from "../../../functions/platform/stored.ts";
import { dayIn } from "../../../functions/platform/zoned-time.ts";
import type { DecisionDraft, Score } from "../../../functions/review/contract.ts";
import { signerOf } from "../../../functions/review/decide.ts";
import { usualCriteria } from "../../../functions/review/limits.ts";
import { teamKeys } from "../../../functions/review/team-keys.ts";
import { type DeskPlan, deskPlans } from "./desk-plans.ts";
import { type PersonKey, people } from "./people.ts";

type World = { now: Date; timeZone: string };
const reviewer = (key: PersonKey) => ({ memberId: people[key].memberId, name: people[key].name });

/** What the product team has done so far about the ideas in review: batches, who looks, marks, notes, drafts. */
export function deskItems(cards: readonly IdeaCard[], world: World): Item[] {
  const waiting = cards.filter(({ stage }) => stage === "in_review");
  const planned = waiting.flatMap((card) => {
    const plan = deskPlans.find(({ title }) => title === card.title);
    return plan ? [{ card, plan }] : [];
  });
  return [
    ...batches(world),
    ...(["pia", "lou"] as const).map((key) => ({
      ...teamKeys.reviewer(people[key].memberId),
      v: 1,
      ...reviewer(key),
    })),
    ...planned.flatMap(({ card, plan }) => aboutOne(card, plan, world)),
  ];
}

/** One batch is closed and not all answered, the next is announced. */
function batches({ now, timeZone }: World): Item[] {
  return [
    { days: -14, name: { fr: "Lot 7", en: "Batch 7" } },
    { days: 12, name: { fr: "Lot 8", en: "Batch 8" } },
  ].map(({ days, name }) => {
    const cutOffOn = dayIn(timeZone, addDays(now, days));
    const at = addDays(now, days - 60).toISOString();
    const over = cutOffAt(cutOffOn, timeZone).toISOString();
    const batch: Batch = { cutOffOn, cutOffAt: over, name, announced: true, by: reviewer("pia"), at };
    return { ...teamKeys.batch(cutOffOn), v: 1, ...batch };
  });
}

function aboutOne(card: IdeaCard, plan: DeskPlan, { now }: World): Item[] {
  const { ideaId, reviewOpenedAt: round = "" } = card;
  const at = (hours: number) => new Date(Math.max(Date.parse(round), now.getTime() - hours * 3_600_000)).toISOString();
  const line = (key: Item, rest: DeskLine): Item => ({ ...key, v: 1, ...rest });
  const assigned = plan.assigned.map((key) => {
    const who = reviewer(key);
    const rest: DeskLine = { ideaId, mark: "ASSIGNED", ...who, at: at(60), byName: people.pia.name };
    return line(teamKeys.onDesk(ideaId, "ASSIGNED", who.memberId), rest);
  });
  const scored = plan.scores.flatMap(({ by: key, marks, notes }) => {
    const by = reviewer(key);
    const score: Score = {
      ideaId,
      round,
      by,
      at: at(40),
      marks: usualCriteria.map(({ id }, n) => {
        const note = notes[id];
        return { criterionId: id, mark: marks[n] ?? 3, ...(note && { note }) };
      }),
    };
    const rest: DeskLine = { ideaId, mark: "SCORED", round, memberId: by.memberId, at: at(40) };
    return [
      { ...teamKeys.score(ideaId, round, by.memberId), v: 1, ...score },
      line(teamKeys.onDesk(ideaId, "SCORED", by.memberId), rest),
    ];
  });
  const noted = plan.notes.map(({ by, text, lang }, n): Item => {
    const { noteId } = NoteRef.parse({ ideaId, noteId: `not_dem00000000${n}` });
    const note: Note = { noteId, ideaId, text, lang, by: reviewer(by), at: at(30 - n) };
    return { ...teamKeys.teamNote(ideaId, noteId), v: 1, ...note };
  });
  return [...assigned, ...scored, ...noted, ...(plan.draft ? draftItems(card, plan.draft, at(5)) : [])];
}

function draftItems({ ideaId }: IdeaCard, plan: NonNullable<DeskPlan["draft"]>, at: string): Item[] {
  const by = reviewer(plan.by);
  const { outcome, reasons, changeOurMind, reasonCodes } = plan;
  const draft: DecisionDraft = {
    ideaId,
    rev: 2,
    ...(outcome && { outcome }),
    reasons,
    changeOurMind,
    reasonCodes: [...reasonCodes],
    by,
    at,
    drafters: [by],
    ...(plan.proposed && { proposed: { by: signerOf(people[plan.by]), at } }),
  };
  const rest: DeskLine = { ideaId, mark: "DRAFT", at, by, ...(plan.proposed && { proposed: true }) };
  return [
    { ...teamKeys.decisionDraft(ideaId), v: 1, ...draft },
    { ...teamKeys.onDesk(ideaId, "DRAFT"), v: 1, ...rest },
  ];
}
