import { openStatuses } from "../../../../functions/feedback/lifecycle.ts";
import { feedbackKinds, severities } from "../../../../functions/feedback/limits.ts";
import type { TriageBoard } from "../../../../functions/feedback/triage-contract.ts";
import type { Feature } from "../../../../functions/programmes/contract.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import { useEdition, useWords } from "../../edition.ts";
import { type BoardFilters, labelsIn, nobody } from "./board-filters.ts";
import { HelpButton } from "./help-button.tsx";
import { Select } from "./select.tsx";

type ToolsProps = {
  board: TriageBoard;
  features: readonly Feature[];
  shown: number;
  filters: BoardFilters;
  onFilter: (changes: Partial<BoardFilters>) => void;
  onVersions: () => void;
  onActivity: () => void;
  onHelp: () => void;
};

/** What to show, and how many that is. */
export function BoardTools({ board, features, shown, filters, onFilter, onVersions, onActivity, onHelp }: ToolsProps) {
  const words = useWords(triageMessages);
  const { lang, format } = useEdition();
  const { reports, team } = board;
  const [me] = team;
  const open = reports.filter(({ status }) => openStatuses.includes(status)).length;
  const tabs = [
    { ended: false, text: words.filters.open, count: open },
    { ended: true, text: words.filters.ended, count: reports.length - open },
  ];
  const labels = labelsIn(reports);
  const people = team.map(({ memberId, name }) => ({
    value: memberId,
    text: memberId === me?.memberId ? words.filters.me : name,
  }));
  return (
    <div class="triage__tools">
      <div class="triage__bar">
        <fieldset class="tabs desk__tabs">
          <legend class="visually-hidden">{words.filters.which}</legend>
          {tabs.map(({ ended, text, count }) => (
            <button key={text} type="button" aria-pressed={ended === filters.ended} onClick={() => onFilter({ ended })}>
              {text} <span class="desk__number">{format.number(count)}</span>
            </button>
          ))}
        </fieldset>
        <div class="actions">
          <button type="button" class="button button--quiet button--small" onClick={onVersions}>
            {words.versions.open} <span class="desk__number">{format.number(board.versions.length)}</span>
          </button>
          <button type="button" class="button button--quiet button--small" onClick={onActivity}>
            {words.activity.open}
          </button>
          <HelpButton onPress={onHelp} />
        </div>
      </div>
      <fieldset class="triage__filters">
        <legend class="visually-hidden">{words.filters.label}</legend>
        <input
          id="triage-search"
          type="search"
          class="field__control triage__search"
          aria-label={words.filters.search}
          placeholder={words.filters.search}
          value={filters.text}
          onInput={({ currentTarget }) => onFilter({ text: currentTarget.value })}
          onKeyDown={({ key, currentTarget }) => key === "Escape" && currentTarget.blur()}
        />
        <Select
          label={words.filters.feature}
          all={words.filters.all}
          value={filters.feature}
          options={features.map(({ featureId, name }) => ({ value: featureId, text: name[lang] }))}
          onChange={(feature) => onFilter({ feature })}
        />
        <Select
          label={words.filters.kind}
          all={words.filters.all}
          value={filters.kind}
          options={feedbackKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
          onChange={(kind) => onFilter({ kind })}
        />
        <Select
          label={words.filters.severity}
          all={words.filters.all}
          value={filters.severity}
          options={severities.map((severity) => ({ value: severity, text: words.severities[severity] }))}
          onChange={(severity) => onFilter({ severity })}
        />
        <Select
          label={words.filters.who}
          all={words.filters.all}
          value={filters.who}
          options={[...people, { value: nobody, text: words.filters.nobody }]}
          onChange={(who) => onFilter({ who })}
        />
        {labels.length > 0 && (
          <Select
            label={words.filters.label_}
            all={words.filters.all}
            value={filters.label}
            options={labels.map((label) => ({ value: label, text: label }))}
            onChange={(label) => onFilter({ label })}
          />
        )}
        <p class="triage__shown" role="status">
          {words.filters.shown(shown, reports.length, format)}
        </p>
      </fieldset>
    </div>
  );
}
