import type { Enrolment } from "../enrolment/contract.ts";
import type { Feedback } from "../feedback/contract.ts";
import type { ProgrammeId } from "../platform/ids.ts";
import type { Programme } from "../programmes/contract.ts";
import type { FigureStore } from "./figure-store.ts";
import { figuresOf } from "./figures.ts";
import type { NamedFigures, ProgrammeFigures, StaffProgrammeFigures } from "./figures-contract.ts";
import type { TestingStore } from "./store.ts";

export type FigureDeps = {
  testing: Pick<TestingStore, "allTasks" | "allSurveys">;
  kept: FigureStore;
  allEnrolments: (programmeId: ProgrammeId) => Promise<Enrolment[]>;
  allFeedback: (programmeId: ProgrammeId) => Promise<Feedback[]>;
  /** Supporters of its idea; undefined where it comes from none. */
  invited: (programme: Programme) => Promise<number | undefined>;
  timeZone: string;
};

/** Figures are read more often than they change: every reader of the same minute gets the same. */
export const figuresLastMs = 60_000;

export async function currentFigures(
  deps: FigureDeps,
  programme: Programme,
  now: Date,
): Promise<StaffProgrammeFigures> {
  const { programmeId } = programme;
  const last = await deps.kept.last(programmeId);
  if (last && now.getTime() - Date.parse(last.asOf) < figuresLastMs) return last;
  const [people, feedback, tasks, surveys, invited] = await Promise.all([
    deps.allEnrolments(programmeId),
    deps.allFeedback(programmeId),
    deps.testing.allTasks(programmeId),
    deps.testing.allSurveys(programmeId),
    deps.invited(programme),
  ]);
  const figures = figuresOf({ programme, invited, people, tasks, surveys, feedback }, now, deps.timeZone);
  await deps.kept.keep(programmeId, figures);
  return figures;
}

/** What testers wrote beside their answers is for the team. */
export function forTesters({ whys: _, ...figures }: StaffProgrammeFigures): NamedFigures {
  return figures;
}

/** Whoever does not test along reads figures without names. */
export function forEverybody({ whys: _, testers: __, ...figures }: StaffProgrammeFigures): ProgrammeFigures {
  return figures;
}
