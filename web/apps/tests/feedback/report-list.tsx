import { useState } from "preact/hooks";
import { standings } from "../../../../functions/feedback/limits.ts";
import type { FeedbackId } from "../../../../functions/platform/ids.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { KnownProgramme } from "../server.ts";
import { isBegun, keptReport } from "./kept-report.ts";
import { ReportLine } from "./report-line.tsx";
import { type Filters, type ReportRow, readReports } from "./server.ts";
import { useSettled } from "./use-settled.ts";

type ListProps = {
  programme: KnownProgramme["programme"];
  memberId: string;
  /** Absent where nothing can be filed. */
  onWrite: (() => void) | undefined;
  onOpen: (feedbackId: string) => void;
};

/** What testers found: filtered, searched, page by page. */
export function ReportList({ programme, memberId, onWrite, onOpen }: ListProps) {
  const words = useWords(feedbackMessages);
  const { format } = useEdition();
  const { programmeId } = programme;
  const [filters, setFilters] = useState<Filters>({});
  const settled = useSettled(filters);
  const { loaded, again } = useLoaded(() => readReports(programmeId, settled), JSON.stringify(settled));
  const draft = keptReport(memberId, programmeId).read();
  const change = (changes: { [F in keyof Filters]: Filters[F] | undefined }) =>
    setFilters((now) => cleaned({ ...now, ...changes }));
  const unfiltered = Object.keys(filters).length === 0;
  return (
    <div class="stack">
      <header class="report__head">
        <p class="soft">{words.lead}</p>
        {onWrite && (
          <button type="button" class="button" onClick={onWrite}>
            {draft && isBegun(draft) ? words.goOn : words.write}
          </button>
        )}
      </header>
      <ReportFilters programme={programme} filters={filters} onChange={change} />
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && loaded.value.total === 0 && (
        <EmptyState
          title={unfiltered ? words.none.title : words.noneFound.title}
          text={unfiltered ? words.none.text : words.noneFound.text}
        />
      )}
      {loaded.state === "here" && loaded.value.total > 0 && (
        <>
          <p class="soft" role="status">
            {words.count(loaded.value.total, format)}
          </p>
          <Pages
            key={JSON.stringify(settled)}
            programme={programme}
            filters={settled}
            first={loaded.value.reports}
            next={loaded.value.next}
            onOpen={onOpen}
          />
        </>
      )}
    </div>
  );
}

type PagesProps = Pick<ListProps, "programme" | "onOpen"> & {
  filters: Filters;
  first: readonly ReportRow[];
  next: FeedbackId | undefined;
};

function Pages({ programme, filters, first, next, onOpen }: PagesProps) {
  const words = useWords(feedbackMessages);
  const [more, setMore] = useState<{ rows: readonly ReportRow[]; next: FeedbackId | undefined }>({ rows: [], next });
  const [trouble, setTrouble] = useState<Trouble>();
  const goOn = async () => {
    if (!more.next) return;
    const answer = await readReports(programme.programmeId, { ...filters, after: more.next });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) setMore({ rows: [...more.rows, ...answer.value.reports], next: answer.value.next });
  };
  return (
    <>
      <ul class="reports">
        {[...first, ...more.rows].map((row) => (
          <ReportLine key={row.feedbackId} programme={programme} row={row} onOpen={onOpen} />
        ))}
      </ul>
      {trouble && <TroubleNote trouble={trouble} onRetry={goOn} />}
      {more.next && (
        <button type="button" class="button button--quiet" onClick={goOn}>
          {words.more}
        </button>
      )}
    </>
  );
}

type FiltersProps = Pick<ListProps, "programme"> & {
  filters: Filters;
  onChange: (changes: { [F in keyof Filters]: Filters[F] | undefined }) => void;
};

function ReportFilters({ programme, filters, onChange }: FiltersProps) {
  const words = useWords(feedbackMessages);
  const { lang } = useEdition();
  const { features } = programme;
  const standing = (value: string) => standings.find((each) => each === value);
  return (
    <search class="reports__filters">
      <fieldset class="reports__whose" aria-label={words.whose}>
        {([undefined, "1"] as const).map((mine) => (
          <button
            key={mine ?? "all"}
            type="button"
            class="reports__toggle"
            aria-pressed={filters.mine === mine}
            onClick={() => onChange({ mine })}
          >
            {mine ? words.mine : words.all}
          </button>
        ))}
      </fieldset>
      <select
        class="field__control"
        aria-label={words.filters.feature}
        value={filters.featureId ?? ""}
        onChange={({ currentTarget }) => onChange({ featureId: currentTarget.value || undefined })}
      >
        <option value="">{words.filters.anyFeature}</option>
        {features.map(({ featureId, name }) => (
          <option key={featureId} value={featureId}>
            {name[lang]}
          </option>
        ))}
      </select>
      <select
        class="field__control"
        aria-label={words.filters.standing}
        value={filters.standing ?? ""}
        onChange={({ currentTarget }) => onChange({ standing: standing(currentTarget.value) })}
      >
        <option value="">{words.filters.anyStanding}</option>
        {standings.map((each) => (
          <option key={each} value={each}>
            {words.standings[each]}
          </option>
        ))}
      </select>
      <input
        class="field__control"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={filters.q ?? ""}
        onInput={({ currentTarget }) => onChange({ q: currentTarget.value.slice(0, 120) || undefined })}
      />
    </search>
  );
}

const cleaned = (filters: { [F in keyof Filters]: Filters[F] | undefined }): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
