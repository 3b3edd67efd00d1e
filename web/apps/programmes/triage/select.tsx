type SelectProps = {
  label: string;
  all: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChange: (value: string) => void;
};

/** One filter; a value of last time that is gone shows everything. */
export function Select({ label, all, value, options, onChange }: SelectProps) {
  const known = value === "" || options.some((option) => option.value === value);
  return (
    <label class="triage__select">
      <span>{label}</span>
      <select
        class="field__control"
        value={known ? value : ""}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
