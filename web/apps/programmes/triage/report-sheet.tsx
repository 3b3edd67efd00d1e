import { useEffect, useRef, useState } from "preact/hooks";
import type {
  BoardReport,
  TriageAct,
  TriageBoard,
  TriageReport,
} from "../../../../functions/feedback/triage-contract.ts";
import type { Programme } from "../../../../functions/programmes/contract.ts";
import { LangLabel } from "../../../components/tag.tsx";
import { triageMessages } from "../../../i18n/triage.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { useLoaded } from "../../loading.ts";
import { useKeys } from "../../review/use-keys.ts";
import { Refused } from "../../studio-frame.tsx";
import { Acts } from "./acts.tsx";
import { Arrange } from "./arrange.tsx";
import { Family } from "./family.tsx";
import { featureName } from "./feature-name.ts";
import { HeldNote } from "./held-note.tsx";
import { HelpButton } from "./help-button.tsx";
import { KindTag } from "./kind-tag.tsx";
import type { OnReport } from "./on-report.ts";
import { ReportFacts } from "./report-facts.tsx";
import { ScorePart } from "./score-part.tsx";
import { readReport } from "./server.ts";
import { Talk } from "./talk.tsx";

type SheetProps = {
  row: BoardReport;
  board: TriageBoard;
  /** The reports that it stands among, for the way to the next. */
  around: readonly BoardReport[];
  programme: Programme;
  mayAct: boolean;
  addressOf: (feedbackId: string) => string;
  onOpen: (feedbackId: string | undefined) => void;
  onActed: () => void;
  onHelp: () => void;
};
/** One report: what was told, how much it counts, and everything that can be done about it. */
export function ReportSheet(props: SheetProps) {
  const { row, around, programme, onOpen, onHelp } = props;
  const words = useWords(triageMessages);
  const { lang, format } = useEdition();
  const { loaded, again, set } = useLoaded(() => readReport(row), `${row.feedbackId}`);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const told = loaded.state === "here" ? loaded.value.report : row;
  const at = around.findIndex(({ feedbackId }) => feedbackId === row.feedbackId);
  const neighbour = (by: 1 | -1) => around[at + by]?.feedbackId;
  const to = (feedbackId: string | undefined) => feedbackId && onOpen(feedbackId);
  useKeys({
    j: () => to(neighbour(1)),
    k: () => to(neighbour(-1)),
    b: () => onOpen(undefined),
  });
  const onReport: OnReport = async (asked, said) => {
    const answer = await asked;
    if (answer.ok) {
      set(answer.value);
      announce(said);
      props.onActed();
    }
    return answer;
  };
  return (
    <article class="triage__sheet" aria-labelledby="report-title">
      <nav class="triage__way" aria-label={words.room}>
        <button type="button" class="button button--text" onClick={() => onOpen(undefined)}>
          {words.sheet.back}
        </button>
        <span class="triage__steps">
          {words.sheet.place(at + 1, around.length, format)}
          <button
            type="button"
            class="button button--quiet button--small"
            disabled={!neighbour(-1)}
            onClick={() => to(neighbour(-1))}
          >
            <span aria-hidden="true">←</span>
            <span class="visually-hidden">{words.sheet.previous}</span> <kbd>K</kbd>
          </button>
          <button
            type="button"
            class="button button--quiet button--small"
            disabled={!neighbour(1)}
            onClick={() => to(neighbour(1))}
          >
            <span aria-hidden="true">→</span>
            <span class="visually-hidden">{words.sheet.next}</span> <kbd>J</kbd>
          </button>
          <HelpButton onPress={onHelp} />
        </span>
      </nav>
      <header class="triage__head">
        <p class="triage__top">
          <KindTag report={told} />
          <span class={`triage__status triage__status--${told.status}`}>{words.statuses[told.status]}</span>
        </p>
        <h2 id="report-title" ref={heading} tabIndex={-1} lang={told.lang} dir="auto">
          {told.title}
        </h2>
        <p class="triage__facts">
          <span>{words.sheet.filed(told.name, format.dateTime(told.at))}</span>
          <span>{featureName(programme.features, told.featureId, lang) ?? words.matrix.unknown}</span>
          <LangLabel textLang={told.lang} lang={lang} />
          {told.fixedIn && <span>{words.row.fixedIn(told.fixedIn)}</span>}
        </p>
      </header>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && <Parts {...props} found={loaded.value} onReport={onReport} onAgain={again} />}
    </article>
  );
}

type PartsProps = SheetProps & { found: TriageReport; onReport: OnReport; onAgain: () => void };

function Parts({ found, board, programme, mayAct, addressOf, onOpen, onReport, onAgain }: PartsProps) {
  const words = useWords(triageMessages);
  const [act, setAct] = useState<TriageAct>();
  return (
    <div class="triage__parts">
      <div class="triage__main">
        {found.report.held && (
          <HeldNote report={found.report} held={found.report.held} mayAct={mayAct} onReport={onReport} />
        )}
        <ReportFacts report={found.report} features={programme.features} />
        <Family found={found} addressOf={addressOf} onOpen={onOpen} />
        {mayAct ? (
          <Acts found={found} board={board} act={act} onAct={setAct} onReport={onReport} onAgain={onAgain} />
        ) : (
          <p class="soft">{words.acts.readOnly}</p>
        )}
        <Talk found={found} mayAct={mayAct} onReport={onReport} />
      </div>
      <aside class="triage__side">
        <ScorePart found={found} />
        <Arrange found={found} team={board.team} mayAct={mayAct} onReport={onReport} />
      </aside>
    </div>
  );
}
