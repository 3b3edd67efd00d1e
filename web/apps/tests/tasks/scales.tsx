import { testingLimits } from "../../../../functions/testing/limits.ts";
import { testingMessages } from "../../../i18n/testing.ts";
import { useEdition, useWords } from "../../edition.ts";

const stepsOf = ({ least, most }: { least: number; most: number }) =>
  Array.from({ length: most - least + 1 }, (_, at) => least + at);

type RecommendProps = {
  id: string;
  value: number | undefined;
  error: string | undefined;
  onChoose: (value: number) => void;
};

/** 0 to 10, each a large target; arrow keys walk along. */
export function RecommendScale({ id, value, error, onChoose }: RecommendProps) {
  const words = useWords(testingMessages).survey;
  const { format } = useEdition();
  return (
    <fieldset class="scale" aria-describedby={error ? `${id}-error` : undefined}>
      <legend class="field__label">{words.recommend}</legend>
      <div class="scale__steps">
        {stepsOf(testingLimits.recommend).map((step) => (
          <label key={step} class="scale__step">
            <input
              type="radio"
              id={`${id}-${step}`}
              name={id}
              value={step}
              checked={value === step}
              onChange={() => onChoose(step)}
            />
            <span>{format.number(step)}</span>
          </label>
        ))}
      </div>
      <p class="scale__ends soft">
        <span>{words.least}</span>
        <span>{words.most}</span>
      </p>
      {error && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

type GradeProps = {
  id: string;
  name: string;
  value: number | undefined;
  onChoose: (value: number | undefined) => void;
};

/** How satisfied with one feature, in words; or that it was not tried. */
export function GradeScale({ id, name, value, onChoose }: GradeProps) {
  const words = useWords(testingMessages).survey;
  const choices: [string, number | undefined][] = [
    ...stepsOf(testingLimits.satisfaction).map((grade): [string, number] => [words.grades[grade - 1] ?? "", grade]),
    [words.notTried, undefined],
  ];
  return (
    <fieldset class="scale scale--words">
      <legend>{name}</legend>
      <div class="scale__steps">
        {choices.map(([text, grade]) => (
          <label key={text} class="scale__step">
            <input type="radio" name={id} checked={value === grade} onChange={() => onChoose(grade)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
