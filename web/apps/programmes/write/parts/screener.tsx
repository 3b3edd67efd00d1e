import type { Question } from "../../../../../functions/programmes/contract.ts";
import { programmeLimits as limits } from "../../../../../functions/programmes/limits.ts";
import { Choice, Field } from "../../../../components/field.tsx";
import { editorMessages } from "../../../../i18n/programme-editor.ts";
import { useEdition, useWords } from "../../../edition.ts";
import { Entries } from "../entries.tsx";
import { BothField, NumberField } from "../fields.tsx";
import { newPartId } from "../part-id.ts";
import { fieldId, useWriting } from "../writing.ts";

type Option = Extract<Question, { kind: "single" }>["options"][number];
const effects = ["qualifies", "disqualifies", "informs"] as const;
const kinds = ["single", "multiple", "scale", "text"] as const;

/** What applicants answer once, and what each answer does. */
export function Screener() {
  const words = useWords(editorMessages).screener;
  const { lang } = useEdition();
  const { value, change } = useWriting();
  return (
    <>
      <p class="field__hint">{words.lead}</p>
      <Entries
        path="screener"
        entries={value.screener}
        keyOf={({ questionId }) => questionId}
        nameOf={({ text }, at) => text[lang] || words.question(at + 1)}
        add={words.add}
        most={limits.questions}
        folds
        fresh={() => fresh("single", newPartId(), { fr: "", en: "" }, true)}
        onChange={(screener) => change({ screener })}
      >
        {(question, at) => (
          <QuestionFields
            path={`screener.${at}`}
            question={question}
            onChange={(changed) =>
              change({ screener: value.screener.map((other) => (other === question ? changed : other)) })
            }
          />
        )}
      </Entries>
    </>
  );
}

const option = (): Option => ({ optionId: newPartId(), text: { fr: "", en: "" }, effect: "qualifies" });

function fresh(kind: Question["kind"], questionId: string, text: Question["text"], required: boolean): Question {
  const asked = { questionId, text, required };
  if (kind === "text") return { ...asked, kind };
  if (kind === "scale") return { ...asked, kind, from: 1, to: 5 };
  return { ...asked, kind, options: [option(), option()] };
}

type QuestionProps = { path: string; question: Question; onChange: (question: Question) => void };

function QuestionFields({ path, question, onChange }: QuestionProps) {
  const words = useWords(editorMessages).screener;
  const { format } = useEdition();
  const { told } = useWriting();
  const { questionId, text, required, kind } = question;
  return (
    <>
      <BothField
        path={`${path}.text`}
        label={words.text}
        value={text}
        limit={limits.question}
        onChange={(changed) => onChange({ ...question, text: changed })}
      />
      <Field id={fieldId(`${path}.kind`)} label={words.kind} format={format}>
        {(control) => (
          <select
            {...control}
            value={kind}
            disabled={told}
            onChange={({ currentTarget }) => {
              const chosen = kinds.find((each) => each === currentTarget.value) ?? "single";
              onChange(fresh(chosen, questionId, text, required));
            }}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {words.kinds[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Choice
        type="checkbox"
        name={`required-${questionId}`}
        label={words.required}
        checked={required}
        onChange={() => onChange({ ...question, required: !required })}
      />
      {question.kind === "scale" && <ScaleFields path={path} question={question} onChange={onChange} />}
      {(question.kind === "single" || question.kind === "multiple") && (
        <Options
          path={`${path}.options`}
          options={question.options}
          onChange={(options) => onChange({ ...question, options })}
        />
      )}
    </>
  );
}

type ScaleProps = {
  path: string;
  question: Extract<Question, { kind: "scale" }>;
  onChange: (question: Question) => void;
};

function ScaleFields({ path, question, onChange }: ScaleProps) {
  const words = useWords(editorMessages).screener;
  return (
    <div class="entry__numbers">
      <NumberField
        path={`${path}.from`}
        label={words.from}
        value={question.from}
        min={0}
        max={1}
        onChange={(from) => from !== undefined && onChange({ ...question, from })}
      />
      <NumberField
        path={`${path}.to`}
        label={words.to}
        value={question.to}
        min={2}
        max={10}
        onChange={(to) => to !== undefined && onChange({ ...question, to })}
      />
      <NumberField
        path={`${path}.atLeast`}
        label={words.atLeast}
        value={question.atLeast}
        min={0}
        max={10}
        optional
        onChange={(atLeast) => onChange({ ...question, atLeast })}
      />
    </div>
  );
}

type OptionsProps = { path: string; options: readonly Option[]; onChange: (options: Option[]) => void };

function Options({ path, options, onChange }: OptionsProps) {
  const words = useWords(editorMessages).screener;
  const { lang, format } = useEdition();
  return (
    <div class="betapart__inner">
      <Entries
        path={path}
        entries={options}
        keyOf={({ optionId }) => optionId}
        nameOf={({ text }, at) => text[lang] || words.option(at + 1)}
        add={words.addOption}
        most={limits.options}
        mayGo={() => options.length > 2}
        fresh={option}
        onChange={onChange}
      >
        {(each, at, set) => (
          <>
            <BothField
              path={`${path}.${at}.text`}
              label={words.answer}
              value={each.text}
              limit={limits.answer}
              onChange={(text) => set({ text })}
            />
            <Field id={fieldId(`${path}.${at}.effect`)} label={words.effect} format={format}>
              {(control) => (
                <select
                  {...control}
                  value={each.effect}
                  onChange={({ currentTarget }) =>
                    set({ effect: effects.find((one) => one === currentTarget.value) ?? "informs" })
                  }
                >
                  {effects.map((one) => (
                    <option key={one} value={one}>
                      {words.effects[one]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </>
        )}
      </Entries>
    </div>
  );
}
