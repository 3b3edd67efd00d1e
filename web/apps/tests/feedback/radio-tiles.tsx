type Option<V extends string> = { value: V; text: string; hint?: string };
type TilesProps<V extends string> = {
  /** Of the group: a fault leads to its first choice. */
  id: string;
  legend: string;
  options: readonly Option<V>[];
  value: V | undefined;
  error?: string | undefined;
  onChoose: (value: V) => void;
};

/** One of a few, each a target for a thumb; arrow keys walk along. */
export function RadioTiles<V extends string>({ id, legend, options, value, error, onChoose }: TilesProps<V>) {
  return (
    <fieldset class="tiles" aria-describedby={error ? `${id}-error` : undefined}>
      <legend class="field__label">{legend}</legend>
      <div class="tiles__all">
        {options.map((option, at) => (
          <label key={option.value} class="tiles__one">
            <input
              type="radio"
              name={id}
              id={at === 0 ? id : `${id}-${option.value}`}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChoose(option.value)}
            />
            <span class="tiles__text">{option.text}</span>
            {option.hint && <span class="tiles__hint">{option.hint}</span>}
          </label>
        ))}
      </div>
      {error && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
