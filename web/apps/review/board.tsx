import { useEffect, useRef, useState } from "preact/hooks";
import type { BoardIdea } from "../../../functions/desk/contract.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { deskMessages } from "../../i18n/desk.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { useWords } from "../edition.ts";
import { BatchesDialog } from "./batches.tsx";
import { type BoardFilters, everything } from "./board-filters.ts";
import { BoardRow } from "./board-row.tsx";
import { BoardTools } from "./board-tools.tsx";
import type { Lists } from "./server.ts";
import { useKeys } from "./use-keys.ts";

type BoardProps = {
  lists: Lists;
  shown: readonly BoardIdea[];
  filters: BoardFilters;
  onFilter: (changes: Partial<BoardFilters>) => void;
  addressOf: (ideaId: IdeaId) => string;
  onOpen: (ideaId: IdeaId) => void;
  onChanged: () => void;
  /** The idea that lay open before: the keyboard goes on from there. */
  from: IdeaId | undefined;
};

/** Every idea in review in one table: how long it waits, in which batch, who looks, what they think, what is written. */
export function BoardRoom({ lists, shown, filters, onFilter, addressOf, onOpen, onChanged, from }: BoardProps) {
  const words = useWords(deskMessages);
  const nothing = useWords(studioMessages).review.nothing.waiting;
  const [batches, setBatches] = useState(false);
  const rows = useRows(from);
  useKeys({ j: () => rows.step(1), k: () => rows.step(-1) });
  if (lists.ideas.length === 0 && lists.batches.length === 0)
    return <EmptyState title={nothing.title} text={nothing.body} />;
  return (
    <>
      <BoardTools
        lists={lists}
        shown={shown.length}
        filters={filters}
        onFilter={onFilter}
        onBatches={() => setBatches(true)}
      />
      {batches && <BatchesDialog lists={lists} onClose={() => setBatches(false)} onChanged={onChanged} />}
      {shown.length === 0 ? (
        <EmptyState title={lists.ideas.length === 0 ? nothing.title : words.filters.none}>
          {lists.ideas.length > 0 && (
            <button type="button" class="button button--quiet button--small" onClick={() => onFilter(everything)}>
              {words.filters.clear}
            </button>
          )}
        </EmptyState>
      ) : (
        <table class="board" ref={rows.table}>
          <caption class="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              {(["idea", "waits", "batch", "who", "scores", "state"] as const).map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((idea) => (
              <BoardRow
                key={idea.ideaId}
                idea={idea}
                batches={lists.batches}
                address={addressOf(idea.ideaId)}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** J and K go from title to title; Enter is the link's own. */
function useRows(from: IdeaId | undefined) {
  const table = useRef<HTMLTableElement>(null);
  const links = () => [...(table.current?.querySelectorAll<HTMLAnchorElement>(".board__title") ?? [])];
  useEffect(() => {
    links()
      .find((link) => link.dataset.idea === from)
      ?.focus();
  }, []);
  const step = (by: 1 | -1) => {
    const all = links();
    const at = all.findIndex((link) => link.matches(":focus"));
    all[Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  };
  return { table, step };
}
