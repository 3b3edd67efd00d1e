import { useEffect, useRef, useState } from "preact/hooks";
import type { Import } from "../../../functions/imports/contract.ts";
import type { ImportId } from "../../../functions/platform/ids.ts";
import { importMessages } from "../../i18n/import.ts";
import type { Sent, Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { TroubleNote } from "../trouble.tsx";
import { ImportResult } from "./import-result.tsx";
import { forgetFile, keptFile } from "./kept-file.ts";
import { rowsToSend, type Sending } from "./plan.ts";
import { Progress } from "./progress.tsx";
import { readFile } from "./read-file.ts";
import { runImport } from "./run-import.ts";
import { endImport, readNames, sendRows } from "./server.ts";

type OneProps = { of: Sent<Import>; begunWith: Sending[] | undefined; onRestart: () => void };

/** One import: it runs while it can, and shows what it brought. */
export function OneImport({ of, begunWith, onRestart }: OneProps) {
  const words = useWords(importMessages);
  const { format } = useEdition();
  const [now, setNow] = useState(of);
  const [waiting, setWaiting] = useState<Trouble>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [lost, setLost] = useState(false);
  const stop = useRef(false);
  const { importId } = of;

  const end = async (state: "done" | "cancelled") => {
    stop.current = true;
    const answer = await endImport(importId, state);
    if (!answer.ok) return setTrouble(answer.trouble);
    await forgetFile(importId);
    setNow(answer.value);
    announce(state === "done" ? words.result.done(answer.value.made, format) : words.result.cancelled);
  };
  const go = async () => {
    setTrouble(undefined);
    stop.current = false;
    const rows = begunWith ?? (await keptRows(importId));
    if (!rows || rows.length !== of.rows) return setLost(true);
    const ran = await runImport(now, rows, {
      send: sendRows,
      stopped: () => stop.current,
      onWait: setWaiting,
      onBatch: setNow,
    });
    if ("trouble" in ran) setTrouble(ran.trouble);
    if ("import" in ran) await end("done");
  };
  useEffect(() => {
    if (of.state === "running") void go();
    return () => {
      stop.current = true;
    };
  }, [importId]);

  if (now.state !== "running") return <ImportResult of={now} onChanged={setNow} onRestart={onRestart} />;
  return (
    <section class="stack">
      <h2 dir="auto">{now.fileName}</h2>
      {trouble && <TroubleNote trouble={trouble} onRetry={go} />}
      {lost && <p class="notice">{words.result.notHere}</p>}
      {!trouble && !lost && (
        <>
          <Progress
            label={words.run.busy}
            share={now.done / now.rows}
            text={words.run.progress(format.number(now.done), format.number(now.rows))}
          />
          <p class="soft">{waiting ? words.run.waiting : words.run.busyHint}</p>
        </>
      )}
      <p class="row__meta">
        {words.result.figures(format.number(now.made), format.number(now.here), format.number(now.refused))}
      </p>
      <div class="actions">
        <button type="button" class="button button--quiet" onClick={() => end("cancelled")}>
          {words.run.cancel}
        </button>
      </div>
    </section>
  );
}

/** The rows of an import that this browser began, read anew from the file that it kept. */
async function keptRows(importId: ImportId): Promise<Sending[] | undefined> {
  const kept = await keptFile(importId);
  if (!kept) return undefined;
  const read = await readFile(kept.file, kept);
  const names = kept.plan.ofImport && (await readNames(kept.plan.ofImport));
  if ("refused" in read || (names && !names.ok)) return undefined;
  return rowsToSend(read.csv.rows, kept.plan, names?.value);
}
