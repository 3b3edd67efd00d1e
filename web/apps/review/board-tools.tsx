import { deskMessages } from "../../i18n/desk.ts";
import { useEdition, useWords } from "../edition.ts";
import { type BoardFilters, loadOf, nothing } from "./board-filters.ts";
import type { Lists } from "./server.ts";

type ToolsProps = {
  lists: Lists;
  shown: number;
  filters: BoardFilters;
  onFilter: (changes: Partial<BoardFilters>) => void;
  onBatches: () => void;
};

/** Whose turn it is, and what to show. */
export function BoardTools({ lists, shown, filters, onFilter, onBatches }: ToolsProps) {
  const words = useWords(deskMessages);
  const { lang, format } = useEdition();
  const circles = new Map(lists.ideas.map(({ circleId, circleName }) => [circleId, circleName[lang]]));
  return (
    <div class="board__tools">
      <Loads lists={lists} filters={filters} onFilter={onFilter} />
      <fieldset class="board__filters">
        <legend class="visually-hidden">{words.filters.label}</legend>
        <Select
          label={words.filters.circle}
          value={filters.circle}
          options={[...circles].map(([value, text]) => ({ value, text }))}
          onChange={(circle) => onFilter({ circle })}
        />
        <Select
          label={words.filters.batch}
          value={filters.batch}
          options={[
            ...lists.batches.map(({ cutOffOn, name }) => ({ value: cutOffOn, text: name[lang] })),
            { value: nothing, text: words.filters.noBatch },
          ]}
          onChange={(batch) => onFilter({ batch })}
        />
        <button type="button" class="button button--quiet button--small" onClick={onBatches}>
          {words.batches.open}
        </button>
        <p class="board__shown" role="status">
          {words.filters.shown(shown, lists.ideas.length, format)}
        </p>
      </fieldset>
    </div>
  );
}

type SelectProps = {
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChange: (value: string) => void;
};

function Select({ label, value, options, onChange }: SelectProps) {
  const words = useWords(deskMessages).filters;
  const known = value === "" || options.some((option) => option.value === value);
  return (
    <label class="board__select">
      <span>{label}</span>
      <select
        class="field__control"
        value={known ? value : ""}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{words.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

type LoadsProps = Pick<ToolsProps, "lists" | "filters" | "onFilter">;

/** The load of each, and at one press what they look at. */
function Loads({ lists, filters, onFilter }: LoadsProps) {
  const words = useWords(deskMessages);
  const { format } = useEdition();
  const loads = loadOf(lists.ideas, lists.reviewers);
  return (
    <fieldset class="loads">
      <legend class="visually-hidden">{words.load.label}</legend>
      <LoadButton
        name={words.load.everybody}
        count={lists.ideas.length}
        pressed={filters.reviewer === ""}
        onPress={() => onFilter({ reviewer: "" })}
      />
      {loads.map(({ reviewer, ideas, longestDays }) => {
        const value = reviewer?.memberId ?? nothing;
        return (
          <LoadButton
            key={value}
            name={reviewer?.name ?? words.load.unassigned}
            count={ideas}
            detail={
              ideas > 0
                ? words.load.longest(longestDays === 0 ? words.today : words.days(longestDays, format))
                : undefined
            }
            pressed={filters.reviewer === value}
            onPress={() => onFilter({ reviewer: value })}
          />
        );
      })}
    </fieldset>
  );
}

type LoadButtonProps = {
  name: string;
  count: number;
  detail?: string | undefined;
  pressed: boolean;
  onPress: () => void;
};

function LoadButton({ name, count, detail, pressed, onPress }: LoadButtonProps) {
  const { format } = useEdition();
  return (
    <button type="button" class="load" aria-pressed={pressed} onClick={onPress}>
      <span class="load__count">{format.number(count)}</span>
      <span class="load__name">{name}</span>
      {detail && <span class="load__detail">{detail}</span>}
    </button>
  );
}
