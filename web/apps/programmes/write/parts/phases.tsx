import type { Phase, Task } from "../../../../../functions/programmes/contract.ts";
import { programmeLimits as limits } from "../../../../../functions/programmes/limits.ts";
import { Choice } from "../../../../components/field.tsx";
import { editorMessages } from "../../../../i18n/programme-editor.ts";
import { useEdition, useWords } from "../../../edition.ts";
import { dayAfter } from "../day-after.ts";
import { Entries } from "../entries.tsx";
import { BothField, DayField, NumberField } from "../fields.tsx";
import { newPartId } from "../part-id.ts";
import { useWriting } from "../writing.ts";

/** When what happens: getting started, one or more rounds, looking back. */
export function Phases() {
  const words = useWords(editorMessages).phases;
  const { lang } = useEdition();
  const { value, change } = useWriting();
  const { phases } = value;
  const fresh = (): Phase => {
    const before = phases.at(-2);
    const from = dayAfter(before?.to ?? phases[0]?.to ?? "", 1);
    const name = { fr: "", en: "" };
    return { phaseId: newPartId(), kind: "engagement", name, from, to: dayAfter(from, 13), tasks: [], survey: true };
  };
  const rounds = phases.filter(({ kind }) => kind === "engagement").length;
  return (
    <Entries
      path="phases"
      entries={phases}
      keyOf={({ phaseId }) => phaseId}
      nameOf={({ name, kind }) => [...new Set([words.kinds[kind], name[lang]])].filter(Boolean).join(" · ")}
      add={words.add}
      most={limits.phases}
      place={phases.length - 1}
      mayGo={({ kind }) => kind === "engagement" && rounds > 1}
      fresh={fresh}
      onChange={(changed) => change({ phases: changed })}
    >
      {(phase, at, set) => (
        <>
          <BothField
            path={`phases.${at}.name`}
            label={words.name}
            value={phase.name}
            limit={limits.name}
            onChange={(name) => set({ name })}
          />
          <div class="programmes__pair">
            <DayField
              path={`phases.${at}.from`}
              label={words.from}
              value={phase.from}
              onChange={(from) => from && set({ from })}
            />
            <DayField path={`phases.${at}.to`} label={words.to} value={phase.to} onChange={(to) => to && set({ to })} />
          </div>
          <Choice
            type="checkbox"
            name={`survey-${phase.phaseId}`}
            label={words.survey}
            hint={words.surveyHint}
            checked={phase.survey}
            onChange={() => set({ survey: !phase.survey })}
          />
          <Tasks path={`phases.${at}.tasks`} tasks={phase.tasks} onChange={(tasks) => set({ tasks })} />
        </>
      )}
    </Entries>
  );
}

type TasksProps = { path: string; tasks: readonly Task[]; onChange: (tasks: Task[]) => void };

function Tasks({ path, tasks, onChange }: TasksProps) {
  const words = useWords(editorMessages).tasks;
  const { lang } = useEdition();
  const { value } = useWriting();
  return (
    <div class="betapart__inner">
      <p class="field__label">{words.title}</p>
      <Entries
        path={path}
        entries={tasks}
        keyOf={({ taskId }) => taskId}
        nameOf={({ title }, at) => title[lang] || words.task(at + 1)}
        add={words.add}
        most={limits.tasks}
        folds
        fresh={() => ({ taskId: newPartId(), title: { fr: "", en: "" }, text: { fr: "", en: "" } })}
        onChange={onChange}
      >
        {(task, at, set) => (
          <TaskFields path={`${path}.${at}`} task={task} physical={value.kind === "physical"} set={set} />
        )}
      </Entries>
    </div>
  );
}

type TaskProps = { path: string; task: Task; physical: boolean; set: (changes: Partial<Task>) => void };

function TaskFields({ path, task, physical, set }: TaskProps) {
  const words = useWords(editorMessages).tasks;
  return (
    <>
      <BothField
        path={`${path}.title`}
        label={words.what}
        value={task.title}
        limit={limits.taskTitle}
        onChange={(title) => set({ title })}
      />
      <BothField
        path={`${path}.text`}
        label={words.how}
        value={task.text}
        limit={limits.taskText}
        rows={3}
        onChange={(text) => set({ text })}
      />
      <div class="programmes__pair">
        <DayField
          path={`${path}.dueOn`}
          label={words.dueOn}
          value={task.dueOn}
          optional
          onChange={(dueOn) => set({ dueOn })}
        />
        {physical && (
          <NumberField
            path={`${path}.daysAfterReceipt`}
            label={words.afterReceipt}
            value={task.daysAfterReceipt}
            min={1}
            max={90}
            optional
            onChange={(daysAfterReceipt) => set({ daysAfterReceipt })}
          />
        )}
      </div>
    </>
  );
}
