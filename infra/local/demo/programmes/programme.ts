import { addDays } from "../../../../functions/platform/clock.ts";
import { type IdeaId, newProgrammeId } from "../../../../functions/platform/ids.ts";
import type { Item } from "../../../../functions/platform/stored.ts";
import { keys } from "../../../../functions/platform/table.ts";
import { dayIn } from "../../../../functions/platform/zoned-time.ts";
import type { Programme } from "../../../../functions/programmes/contract.ts";
import { written } from "../../../../functions/programmes/draft.ts";
import { dueOf, duePart } from "../../../../functions/programmes/dues.ts";
import { programmeItems } from "../../../../functions/programmes/store.ts";
import { seededBytes } from "../chance.ts";
import { people } from "../people.ts";
import type { ProgrammePlan } from "./plan.ts";

export type World = { now: Date; timeZone: string };

/** A programme as its steps would have left it by now. */
export function programmeOf(plan: ProgrammePlan, ideaId: IdeaId | undefined, { now, timeZone }: World): Programme {
  const { name, stage, openedDaysAgo, startedDaysAgo, closedDaysAgo } = plan;
  const ago = (days: number) => addDays(now, -days).toISOString();
  const input = plan.input((days) => dayIn(timeZone, addDays(now, days)));
  const priorityUntil = addDays(now, input.priorityHours / 24 - openedDaysAgo).toISOString();
  const kept = {
    programmeId: newProgrammeId(seededBytes(`programme ${name}`)),
    stage,
    version: 6,
    createdAt: ago(openedDaysAgo + 9),
    openedAt: ago(openedDaysAgo),
    ...(ideaId && input.priorityHours > 0 && { priorityUntil }),
    ...(startedDaysAgo !== undefined && { startedAt: ago(startedDaysAgo) }),
    ...(closedDaysAgo !== undefined && { closedAt: ago(closedDaysAgo) }),
    termsVersion: 1,
    termsChangedAt: ago(openedDaysAgo),
  };
  return written(kept, { ...input, ...(ideaId && { ideaId }) });
}

/** The programme, what the clock does with it next, and what its team has arranged. */
export function programmeItemsOf(programme: Programme, { versions }: ProgrammePlan, { now, timeZone }: World): Item[] {
  const { card, content } = programmeItems(programme);
  const due = dueOf(programme, timeZone);
  const by = { memberId: people.pia.memberId, name: people.pia.name };
  const lou = { memberId: people.lou.memberId, name: people.lou.name };
  const { programmeId } = programme;
  return [
    card,
    content,
    ...(due ? [duePart({ name: "demo" }, due, now).Put?.Item ?? {}] : []),
    ...versions.map(({ name, daysAgo }) => ({
      ...keys.triage(programmeId, `VERSION#${name}`),
      v: 1,
      name,
      at: addDays(now, -daysAgo).toISOString(),
      by,
    })),
    ...[by, lou].map((person) => ({ ...keys.triage(programmeId, `MEMBER#${person.memberId}`), v: 1, ...person })),
  ];
}
