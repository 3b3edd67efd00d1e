import type { ComponentChildren } from "preact";
import { brandMessages } from "../../../i18n/brand.ts";
import { useEdition, useWords } from "../../edition.ts";
import { ListActs, moved, replaced, without } from "../fields/list-acts.tsx";

type FormStepsProps<Step> = {
  steps: readonly Step[];
  most: number;
  fresh: (last: Step | undefined) => Step;
  onChange: (steps: Step[]) => void;
  children: (step: Step, at: number, set: (step: Step) => void) => ComponentChildren;
};

/** The steps of a stair, from the first up. */
export function FormSteps<Step>({ steps, most, fresh, onChange, children }: FormStepsProps<Step>) {
  const words = useWords(brandMessages).clock;
  const { format } = useEdition();
  return (
    <>
      <ol class="entries__list">
        {steps.map((step, at) => {
          const what = words.step(format.number(at + 1));
          return (
            <li class="entry" key={at}>
              <fieldset class="entry__numbers">
                <legend class="field__label">{what}</legend>
                {children(step, at, (value) => onChange(replaced(steps, at, value)))}
              </fieldset>
              <ListActs
                what={what}
                at={at}
                length={steps.length}
                onMove={(to) => onChange(moved(steps, at, to))}
                onRemove={() => onChange(without(steps, at))}
              />
            </li>
          );
        })}
      </ol>
      {steps.length < most && (
        <button
          type="button"
          class="button button--quiet button--small"
          onClick={() => onChange([...steps, fresh(steps.at(-1))])}
        >
          {words.addStep}
        </button>
      )}
    </>
  );
}
