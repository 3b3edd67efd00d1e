import { useEffect, useRef, useState } from "preact/hooks";
import type { BoardReport, TriageBoard } from "../../../../functions/feedback/triage-contract.ts";
import type { Programme } from "../../../../functions/programmes/contract.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { triageMessages } from "../../../i18n/triage.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { useKeys } from "../../review/use-keys.ts";
import { ActivityDialog } from "./activity.tsx";
import { type BoardFilters, columnsOf, everything } from "./board-filters.ts";
import { BoardTools } from "./board-tools.tsx";
import { FeatureTable } from "./feature-table.tsx";
import { ReportCard } from "./report-card.tsx";
import { assign } from "./server.ts";
import { Together } from "./together/together.tsx";
import type { Chosen } from "./together/use-chosen.ts";
import { VersionsDialog } from "./versions.tsx";

type BoardProps = {
  programme: Programme;
  board: TriageBoard;
  shown: readonly BoardReport[];
  filters: BoardFilters;
  onFilter: (changes: Partial<BoardFilters>) => void;
  mayAct: boolean;
  addressOf: (feedbackId: string) => string;
  onOpen: (feedbackId: string) => void;
  onActed: () => void;
  onHelp: () => void;
  chosen: Chosen;
  /** The report that lay open before: the keyboard goes on from there. */
  from: string | undefined;
};

/** One column a status, the heaviest report first; on a phone one below the other. */
export function BoardView(props: BoardProps) {
  const { programme, board, shown, filters, onFilter, mayAct, addressOf, onOpen, onActed, onHelp, chosen, from } =
    props;
  const words = useWords(triageMessages);
  const { format } = useEdition();
  const [versions, setVersions] = useState(false);
  const [activity, setActivity] = useState(false);
  const cards = useCards(from);
  const turn = ({ shiftKey }: KeyboardEvent) => {
    const current = cards.current();
    if (current && mayAct) chosen.turn(current, shiftKey);
  };
  const take = async () => {
    const [me] = board.team;
    const report = board.reports.find(({ feedbackId }) => feedbackId === cards.current());
    if (!me || !report || !mayAct) return;
    const mine = report.assignee?.memberId === me.memberId;
    const answer = await assign(report, mine ? null : me.memberId);
    if (!answer.ok) return;
    announce(mine ? words.done.unassigned : words.done.assigned(me.name));
    onActed();
  };
  useKeys({
    j: () => cards.step(1),
    k: () => cards.step(-1),
    l: () => cards.column(1),
    h: () => cards.column(-1),
    ...(chosen.reports.length === 0 && { a: take }),
    x: turn,
    o: () => onFilter({ ended: !filters.ended }),
    v: () => setVersions(true),
    g: () => setActivity(true),
    "/": () => document.getElementById("triage-search")?.focus(),
  });
  if (board.reports.length === 0 && board.versions.length === 0 && !versions)
    return (
      <EmptyState title={words.nothing.title} text={words.nothing.text}>
        {mayAct && (
          <button type="button" class="button button--quiet button--small" onClick={() => setVersions(true)}>
            {words.versions.open}
          </button>
        )}
      </EmptyState>
    );
  return (
    <>
      <BoardTools
        board={board}
        features={programme.features}
        shown={shown.length}
        filters={filters}
        onFilter={onFilter}
        onVersions={() => setVersions(true)}
        onActivity={() => setActivity(true)}
        onHelp={onHelp}
      />
      {versions && (
        <VersionsDialog
          programmeId={programme.programmeId}
          board={board}
          mayAct={mayAct}
          onClose={() => setVersions(false)}
          onChanged={onActed}
        />
      )}
      {activity && (
        <ActivityDialog
          programmeId={programme.programmeId}
          board={board}
          addressOf={addressOf}
          onClose={() => setActivity(false)}
        />
      )}
      <FeatureTable reports={board.reports} features={programme.features} filters={filters} onFilter={onFilter} />
      {mayAct && shown.length > 0 && (
        <Together
          programmeId={programme.programmeId}
          board={board}
          shown={shown.length}
          chosen={chosen}
          onActed={onActed}
        />
      )}
      {shown.length === 0 ? (
        <EmptyState title={board.reports.length === 0 ? words.nothing.title : words.noneShown}>
          {board.reports.length > 0 && (
            <button type="button" class="button button--quiet button--small" onClick={() => onFilter(everything)}>
              {words.showAll}
            </button>
          )}
        </EmptyState>
      ) : (
        <div class="triage__columns" ref={cards.board}>
          {columnsOf(filters).map((status) => {
            const inColumn = shown.filter((report) => report.status === status);
            return (
              <section key={status} class="triage__column" aria-labelledby={`column-${status}`}>
                <h3 id={`column-${status}`} class={`triage__status triage__status--${status}`}>
                  {words.columns[status]} <span class="desk__number">{format.number(inColumn.length)}</span>
                </h3>
                {inColumn.length === 0 && <p class="triage__empty">{words.emptyColumn}</p>}
                <ul class="triage__cards">
                  {inColumn.map((report) => (
                    <ReportCard
                      key={report.feedbackId}
                      report={report}
                      features={programme.features}
                      address={addressOf(report.feedbackId)}
                      onOpen={onOpen}
                      chosen={mayAct ? chosen : undefined}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
    </>
  );
}

/** J and K go from card to card, H and L from column to column; Enter is the link's own. */
function useCards(from: string | undefined) {
  const board = useRef<HTMLDivElement>(null);
  const links = (within: ParentNode | null = board.current) => [
    ...(within?.querySelectorAll<HTMLAnchorElement>(".triage__title") ?? []),
  ];
  const isIn = (link: HTMLAnchorElement) => link.closest("li")?.matches(":focus-within") === true;
  const focused = () => links().find(isIn);
  useEffect(() => {
    links()
      .find((link) => link.dataset.report === from)
      ?.focus();
  }, []);
  const step = (by: 1 | -1) => {
    const all = links();
    const at = all.findIndex(isIn);
    all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  };
  const column = (by: 1 | -1) => {
    const columns = [...(board.current?.querySelectorAll(".triage__column") ?? [])].filter((each) => links(each)[0]);
    const at = columns.findIndex((each) => each.contains(focused() ?? null));
    links(columns[Math.min(Math.max(at + by, 0), columns.length - 1)])[0]?.focus();
  };
  return { board, step, column, current: () => focused()?.dataset.report };
}
