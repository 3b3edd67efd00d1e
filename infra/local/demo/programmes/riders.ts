import { addDays } from "../../../../functions/platform/clock.ts";
import type { Item } from "../../../../functions/platform/stored.ts";
import { keys } from "../../../../functions/platform/table.ts";
import type { Programme } from "../../../../functions/programmes/contract.ts";
import { seededRandom } from "../chance.ts";
import { people } from "../people.ts";
import { results, whys } from "./least-bad-hill.ts";
import { enrolling, enrolmentItems } from "./people.ts";
import { surveyItem } from "./surveys.ts";
import { known, made } from "./testers.ts";

type Key = keyof typeof people;
const riders = [
  ...(["bo", "ada", "salome", "tom", "noe", "achille", "wendy", "otis", "priya", "idris", "nell"] as const),
  ...(["rosa", "june", "odile", "malik", "maya"] as const),
] as const satisfies readonly Key[];

/** Over: who rode, what they thought of it twice, the results, and what they were given. */
export function looked(programme: Programme, now: Date): Item[] {
  const enrol = enrolling(programme, now);
  const { programmeId, phases, features } = programme;
  const testers = [...known(...riders), ...made(8)];
  const random = seededRandom("the least bad hill");
  const enrolments = testers.map((tester, n) => {
    const status = n === 20 ? "left" : n === 21 ? "lapsed" : n > 21 ? "unplaced" : "completed";
    const device = random() < 0.5 ? "ios" : "android";
    return enrol(tester, status, { variantId: "main", appliedDaysAgo: 95 - n * 0.8, device });
  });
  const by = { memberId: people.pia.memberId, name: people.pia.name };
  const finished = enrolments.filter(({ status }) => status === "completed");
  const asked = phases.filter(({ survey }) => survey);
  const unsaid = [...whys];
  const surveys = finished.flatMap(({ memberId, lang }, n) =>
    asked.slice(0, n % 6 === 5 ? 1 : 2).map(({ phaseId }, at): Item => {
      const said = whys[(n + at * 3) % whys.length];
      const recommend = Math.min(10, (said?.recommend ?? 8) + (at === 1 && n % 3 === 0 ? 1 : 0));
      const grades = Object.fromEntries(
        features.map(({ featureId }, f) => [
          featureId,
          Math.max(1, Math.min(5, Math.round(3.1 + at * 0.5 - f * 0.3 + random() * 2))),
        ]),
      );
      const isNew = said?.lang === lang && unsaid.includes(said);
      const why = isNew ? said.why : "";
      if (isNew) unsaid.splice(unsaid.indexOf(said), 1);
      const answeredAt = addDays(now, -42 + at * 22 + random() * 3).toISOString();
      return surveyItem(programme, { memberId, lang }, { phaseId, recommend, why, grades, at: answeredAt });
    }),
  );
  const tasks = phases.flatMap((phase) => phase.tasks);
  const marks = finished.map(({ memberId }, n): Item => {
    const its = tasks.slice(0, n % 7 === 6 ? 2 : tasks.length);
    const times = its.map(({ taskId }, at) => [`task_${taskId}`, addDays(now, -68 + at * 12 + (n % 4)).toISOString()]);
    return { ...keys.taskDone(programmeId, memberId), v: 1, memberId, ...Object.fromEntries(times) };
  });
  const publishedAt = addDays(now, -7).toISOString();
  const told = { programmeId, version: 3, draft: results, by, at: publishedAt, published: results, publishedAt };
  const rewarded = finished.filter((_, n) => n % 5 !== 4);
  const { bo } = people;
  return [
    ...enrolments.flatMap(enrolmentItems),
    ...surveys,
    ...marks,
    { ...keys.programmeResults(programmeId), v: 1, ...told },
    ...rewarded.map(({ memberId }) => ({
      ...keys.reward(programmeId, memberId),
      v: 1,
      programmeId,
      memberId,
      by,
      at: addDays(now, -5.5).toISOString(),
    })),
    {
      ...keys.testConsent(bo.memberId),
      v: 1,
      memberId: bo.memberId,
      name: bo.name,
      programmeId,
      at: addDays(now, -6).toISOString(),
    },
  ];
}
