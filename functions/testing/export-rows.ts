import { createHash } from "node:crypto";
import type { Answer, Enrolment } from "../enrolment/contract.ts";
import type { Feedback } from "../feedback/contract.ts";
import type { Programme } from "../programmes/contract.ts";
import type { Survey, TasksDone } from "./contract.ts";
import type { Cell, ExportRows } from "./export-contract.ts";
import { type ExportTable, leastForFigures } from "./limits.ts";

/** What an export reads of a programme, all at one instant. */
export type Exported = {
  programme: Programme;
  people: readonly Enrolment[];
  feedback: readonly Feedback[];
  tasks: readonly TasksDone[];
  surveys: readonly Survey[];
};

/** A table as columns and rows. `seed` puts answers into an order that says nothing of who gave them. */
export const exportRows = (table: ExportTable, from: Exported, seed: string): ExportRows => tables[table](from, seed);

const tables: Record<ExportTable, (from: Exported, seed: string) => ExportRows> = {
  people: ({ programme, people }) => ({
    columns: [...peopleColumns, ...programme.screener.map(({ questionId }) => `answer_${questionId}`)],
    rows: people.map((person) => [
      person.memberId,
      person.name,
      person.lang,
      person.status,
      person.variantId,
      person.seat?.number ?? "",
      person.appliedAt,
      person.acceptedAt ?? "",
      person.termsVersion ?? "",
      person.country ?? "",
      person.ageBand ?? "",
      person.device ?? "",
      ...programme.screener.map((question) => answered(question, person.answers)),
    ]),
  }),
  reports: ({ programme, feedback }) => ({
    columns: [...reportColumns],
    rows: feedback.map((report) => [
      report.feedbackId,
      report.at,
      report.name,
      report.lang,
      report.kind,
      programme.features.find(({ featureId }) => featureId === report.featureId)?.name.en ?? report.featureId,
      report.severity ?? "",
      report.status,
      report.title,
      report.text,
      (report.steps ?? []).join("\n"),
      Object.entries(report.environment ?? {})
        .map(([name, value]) => `${name}: ${value}`)
        .join("\n"),
      report.seen,
      report.notSeen,
      report.couldNotTry,
      report.answeredAt ?? "",
      report.fixedIn ?? "",
      report.fixedAt ?? "",
      report.confirmedAt ?? "",
      report.closedAt ?? "",
      report.mergedInto ?? "",
      report.assignee?.name ?? "",
      (report.labels ?? []).join(", "),
      report.trackerUrl ?? "",
    ]),
  }),
  tasks: ({ programme, people, tasks }) => ({
    columns: ["member", "name", "phase", "task", "title", "done_at"],
    rows: people
      .filter(({ acceptedAt }) => acceptedAt !== undefined)
      .flatMap(({ memberId, name }) => {
        const done = tasks.find((each) => each.memberId === memberId)?.done ?? {};
        return programme.phases.flatMap(({ phaseId, tasks }) =>
          tasks.map(({ taskId, title }) => [memberId, name, phaseId, taskId, title.en, done[taskId] ?? ""]),
        );
      }),
  }),
  /** Without names, and none of a phase that so few answered that it would be single people. */
  answers: ({ programme, surveys }, seed) => ({
    columns: ["phase", "recommend", "why", "lang", ...programme.features.map(({ featureId }) => `grade_${featureId}`)],
    rows: programme.phases.flatMap(({ phaseId }) => {
      const its = surveys.filter((survey) => survey.phaseId === phaseId);
      return its.length < leastForFigures ? [] : shuffled(its, seed).map((survey) => answerRow(programme, survey));
    }),
  }),
};

const peopleColumns = [
  ...["member", "name", "lang", "status", "variant", "seat", "applied_at", "accepted_at", "terms_version"],
  ...["country", "age", "device"],
] as const;
const reportColumns = [
  ...["report", "filed_at", "name", "lang", "kind", "feature", "severity", "status", "title", "text", "steps"],
  ...["environment", "seen", "not_seen", "could_not_try", "answered_at", "fixed_in", "fixed_at", "confirmed_at"],
  ...["closed_at", "merged_into", "assignee", "labels", "tracker"],
] as const;

const answerRow = ({ features }: Programme, { phaseId, recommend, why, lang, grades }: Survey): Cell[] => [
  ...[phaseId, recommend, why, lang],
  ...features.map(({ featureId }) => grades[featureId] ?? ""),
];

/** Options by their English text, so that a file reads without the programme beside it. */
function answered(question: Programme["screener"][number], answers: readonly Answer[]): Cell {
  const answer = answers.find(({ questionId }) => questionId === question.questionId);
  if (!answer) return "";
  if (!answer.options || !("options" in question)) return answer.figure ?? answer.text ?? "";
  const chosen = question.options.filter(({ optionId }) => answer.options?.includes(optionId));
  return chosen.map(({ text }) => text.en).join(", ");
}

function shuffled(surveys: readonly Survey[], seed: string): Survey[] {
  const place = ({ memberId }: Survey) => createHash("sha256").update(`${seed}\n${memberId}`).digest("hex");
  return surveys.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}
