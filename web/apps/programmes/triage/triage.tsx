import { useState } from "preact/hooks";
import type { TriageBoard } from "../../../../functions/feedback/triage-contract.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { triageMessages } from "../../../i18n/triage.ts";
import { testPaths } from "../../../test-paths.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { useKeys } from "../../review/use-keys.ts";
import { Refused } from "../../studio-frame.tsx";
import type { StudioRoomProps } from "../room.ts";
import { BoardView } from "./board.tsx";
import { filtered, inOrder } from "./board-filters.ts";
import { KeyHelp } from "./key-help.tsx";
import { ReportSheet } from "./report-sheet.tsx";
import { readBoard } from "./server.ts";
import { useChosen } from "./together/use-chosen.ts";
import { useFilters } from "./use-filters.ts";

/** What testers filed, and what the team makes of it. */
export function Triage(props: StudioRoomProps) {
  const words = useWords(triageMessages);
  const { programmeId } = props.programme;
  const { loaded, again } = useLoaded(() => readBoard(programmeId), programmeId);
  const [helps, setHelps] = useState(false);
  useKeys({ "?": () => setHelps(true) });
  return (
    <div class="triage">
      {helps && <KeyHelp onClose={() => setHelps(false)} />}
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <Room {...props} board={loaded.value} onActed={again} onHelp={() => setHelps(true)} />
      )}
    </div>
  );
}

type RoomProps = StudioRoomProps & { board: TriageBoard; onActed: () => void; onHelp: () => void };

/** The board, or the one report that the address names. */
function Room(props: RoomProps) {
  const { programme, roles, report, go, board, onActed, onHelp } = props;
  const words = useWords(triageMessages);
  const { lang } = useEdition();
  const [filters, setFilters] = useFilters(programme.programmeId);
  const [last, setLast] = useState<string>();
  const shown = inOrder(filtered(board.reports, filters), filters);
  const addressOf = (feedbackId: string) =>
    testPaths.studio(lang, { programme: programme.programmeId, room: "triage", report: feedbackId });
  const open = (feedbackId: string | undefined) => {
    if (report) setLast(report);
    go({ room: "triage", ...(feedbackId && { report: feedbackId }) });
  };
  const chosen = useChosen(shown);
  const row = board.reports.find(({ feedbackId }) => feedbackId === report);
  if (row) {
    const around = shown.some(({ feedbackId }) => feedbackId === report) ? shown : board.reports;
    return (
      <ReportSheet
        key={row.feedbackId}
        row={row}
        board={board}
        around={around}
        programme={programme}
        mayAct={roles.includes("product")}
        addressOf={addressOf}
        onOpen={open}
        onActed={onActed}
        onHelp={onHelp}
      />
    );
  }
  if (report)
    return (
      <EmptyState title={words.sheet.gone}>
        <button type="button" class="button button--quiet button--small" onClick={() => open(undefined)}>
          {words.sheet.back}
        </button>
      </EmptyState>
    );
  return (
    <BoardView
      programme={programme}
      board={board}
      shown={shown}
      filters={filters}
      onFilter={setFilters}
      mayAct={roles.includes("product")}
      addressOf={addressOf}
      onOpen={open}
      onActed={onActed}
      onHelp={onHelp}
      chosen={chosen}
      from={last}
    />
  );
}
