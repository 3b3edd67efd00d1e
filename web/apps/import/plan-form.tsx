import { useState } from "preact/hooks";
import { importMessages } from "../../i18n/import.ts";
import { useWords } from "../edition.ts";
import { Fates } from "./fates.tsx";
import { guessedKind, guessedMapping, guessedSource, neededOf } from "./fields.ts";
import { FileFacts } from "./file-facts.tsx";
import { MappingFields } from "./mapping-fields.tsx";
import { guessedFate, type Plan, rowsToSend, statusesIn } from "./plan.ts";
import { hasIdeas, PlanKind } from "./plan-kind.tsx";
import { PlanTarget } from "./plan-target.tsx";
import { Preview } from "./preview.tsx";
import type { ReadFile } from "./read-file.ts";
import type { ImportsView, TargetCircle } from "./server.ts";

type PlanFormProps = {
  read: ReadFile;
  begun: Plan | undefined;
  view: ImportsView;
  circle: TargetCircle;
  onRead: (read: ReadFile) => void;
  onPlan: (plan: Plan) => void;
  onRestart: () => void;
};

/** What the columns are and where the ideas go: guessed, shown on the first rows, changed at will. */
export function PlanForm({ read, begun, view, circle, onRead, onPlan, onRestart }: PlanFormProps) {
  const words = useWords(importMessages);
  const [plan, setPlan] = useState<Plan>(() => begun ?? guessedPlan(read, circle, view.imports));
  const change = (changes: Partial<Plan>) => setPlan((before) => ({ ...before, ...changes }));
  const missing = neededOf(plan.kind).filter((field) => plan.mapping[field] === undefined);
  const rows = missing.length === 0 ? rowsToSend(read.csv.rows, plan) : [];
  const ready = rows.length > 0 && (plan.kind === "ideas" || plan.ofImport !== undefined) && plan.tool.trim() !== "";
  const submit = (event: Event) => {
    event.preventDefault();
    if (missing[0]) return document.getElementById(`field-${missing[0]}`)?.focus();
    if (plan.tool.trim() === "") return document.getElementById("tool")?.focus();
    if (ready) onPlan(plan);
  };
  const reread = (next: ReadFile) => {
    onRead(next);
    setPlan((before) => ({ ...guessedPlan(next, circle, view.imports), circleId: before.circleId, lang: before.lang }));
  };
  return (
    <form class="form import__plan" onSubmit={submit} noValidate>
      <FileFacts read={read} onRead={reread} />
      <PlanKind header={read.csv.header} plan={plan} imports={view.imports} onChange={change} />
      <PlanTarget plan={plan} view={view} onChange={change} />
      <MappingFields header={read.csv.header} plan={plan} onChange={change} />
      {plan.kind === "ideas" && (
        <Fates plan={plan} statuses={statusesIn(read.csv.rows, plan.mapping.status)} onChange={change} />
      )}
      <Preview plan={plan} rows={rows.slice(0, 5)} />
      {missing.length === 0 && rows.length === 0 && <p class="notice notice--problem">{words.plan.nothing}</p>}
      <div class="actions">
        <button type="submit" class="button" aria-disabled={!ready}>
          {words.plan.toTrial}
        </button>
        <button type="button" class="button button--text" onClick={onRestart}>
          {words.again}
        </button>
      </div>
    </form>
  );
}

function guessedPlan({ csv }: ReadFile, circle: TargetCircle, imports: ImportsView["imports"]): Plan {
  const source = guessedSource(csv.header);
  const [earlier] = imports.filter(hasIdeas);
  const kind = earlier ? guessedKind(csv.header) : "ideas";
  const mapping = guessedMapping(csv.header, kind);
  const statuses = statusesIn(csv.rows, mapping.status);
  return {
    kind,
    ...(kind === "comments" && earlier && { ofImport: earlier.importId }),
    source,
    tool: source === "other" ? "" : names[source],
    circleId: circle.circleId,
    lang: circle.languages[0] ?? "en",
    mapping,
    fates: Object.fromEntries(statuses.map(({ status }) => [status, guessedFate(status)])),
    others: "gathering",
    names: true,
  };
}
const names = importMessages.en.plan.sources;
