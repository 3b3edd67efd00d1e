import { useEffect, useRef, useState } from "preact/hooks";
import type { Import } from "../../../functions/imports/contract.ts";
import { importMessages } from "../../i18n/import.ts";
import { paths } from "../../paths.ts";
import type { Sent, Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { TroubleNote } from "../trouble.tsx";
import { dryRun, type TrialReport } from "./dry-run.ts";
import { keepFile } from "./kept-file.ts";
import { newImportId } from "./new-import-id.ts";
import { type Plan, rowsToSend, type Sending } from "./plan.ts";
import { Progress } from "./progress.tsx";
import type { ReadFile } from "./read-file.ts";
import { beginImport, readNames, tryRows } from "./server.ts";
import { TrialFindings } from "./trial-findings.tsx";

type TrialProps = {
  read: ReadFile;
  plan: Plan;
  onBack: () => void;
  onRun: (of: Sent<Import>, rows: Sending[]) => void;
};

/** What the import would do, told before it does anything; then the button that does it. */
export function Trial({ read, plan, onBack, onRun }: TrialProps) {
  const words = useWords(importMessages);
  const { lang, format } = useEdition();
  const [rows, setRows] = useState<Sending[]>();
  const [share, setShare] = useState(0);
  const [waiting, setWaiting] = useState<Trouble>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [report, setReport] = useState<TrialReport>();
  const [beginning, setBeginning] = useState(false);
  const key = useRef(newImportId());
  const ofImport = plan.kind === "comments" && plan.ofImport ? { ofImport: plan.ofImport } : {};
  const of = {
    kind: plan.kind,
    ...ofImport,
    source: plan.source,
    tool: plan.tool,
    circleId: plan.circleId,
    lang: plan.lang,
  };

  useEffect(() => {
    let left = false;
    const run = async () => {
      const names = of.ofImport && (await readNames(of.ofImport));
      if (names && !names.ok) return setTrouble(names.trouble);
      const sending = rowsToSend(read.csv.rows, plan, names?.value);
      setRows(sending);
      const found = await dryRun(sending, {
        stopped: () => left,
        mayRepeat: plan.kind === "ideas",
        onWait: setWaiting,
        onProgress: setShare,
        tryRows: (batch) => tryRows(of, batch),
        similar: (title) => (plan.kind === "ideas" ? similarTo(lang, title) : Promise.resolve([])),
      });
      if (!found || left) return;
      if ("trouble" in found) return setTrouble(found.trouble);
      setReport(found);
      announce(words.trial.title);
    };
    void run();
    return () => {
      left = true;
    };
  }, [read, plan]);

  const begin = async () => {
    if (beginning || !rows) return;
    setBeginning(true);
    const input = { ...of, fileName: read.file.name.slice(-200), rows: rows.length };
    await keepFile(key.current, { file: read.file, encoding: read.encoding, delimiter: read.csv.delimiter, plan });
    const answer = await beginImport(key.current, input);
    setBeginning(false);
    if (answer.ok) onRun(answer.value, rows);
    else setTrouble(answer.trouble);
  };
  const made = report?.tried.filter(({ result }) => result.state === "made").length ?? 0;
  return (
    <section class="stack">
      {trouble && <TroubleNote trouble={trouble} />}
      {!report && !trouble && (
        <>
          <Progress label={words.trial.busy} share={share} />
          {waiting && <p class="notice">{words.run.waiting}</p>}
        </>
      )}
      {report && <TrialFindings report={report} plan={plan} skipped={read.csv.rows.length - (rows?.length ?? 0)} />}
      <div class="actions">
        {report && made > 0 && (
          <button type="button" class="button" aria-disabled={beginning} onClick={begin}>
            {words.trial.run[plan.kind](format.number(made))}
          </button>
        )}
        <button type="button" class="button button--text" onClick={onBack}>
          {words.trial.back}
        </button>
      </div>
    </section>
  );
}

async function similarTo(lang: "fr" | "en", title: string): Promise<{ ideaId: string; title: string }[]> {
  if (title.trim().length < 3) return [];
  const reply = await fetch(paths.similar(lang, title.slice(0, 90)));
  const { ideas = [] }: { ideas?: { ideaId: string; title: string }[] } = reply.ok ? await reply.json() : {};
  return ideas;
}
