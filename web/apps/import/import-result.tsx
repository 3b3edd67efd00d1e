import { useEffect, useRef, useState } from "preact/hooks";
import type { Import } from "../../../functions/imports/contract.ts";
import { importMessages } from "../../i18n/import.ts";
import type { Sent, Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { TroubleNote } from "../trouble.tsx";
import { ImportedIdeas } from "./imported-ideas.tsx";
import { Progress } from "./progress.tsx";
import { undoSome } from "./server.ts";
import { type UndoProgress, undoImport } from "./undo-import.ts";

type ResultProps = { of: Sent<Import>; onChanged: (now: Sent<Import>) => void; onRestart: () => void };

/** What an import brought, with its ideas, and the way to take it all back. */
export function ImportResult({ of, onChanged, onRestart }: ResultProps) {
  const words = useWords(importMessages);
  const { format } = useEdition();
  const [asked, setAsked] = useState(false);
  const [progress, setProgress] = useState<UndoProgress>();
  const [trouble, setTrouble] = useState<Trouble>();
  const heading = useRef<HTMLHeadingElement>(null);
  const stop = useRef(false);
  useEffect(() => {
    stop.current = false;
    heading.current?.focus({ preventScroll: true });
    if (of.state === "undoing") void undo();
    return () => {
      stop.current = true;
    };
  }, []);
  const undo = async () => {
    setAsked(false);
    setTrouble(undefined);
    setProgress({ pass: "close", looked: 0, all: of.made });
    const undone = await undoImport(of, {
      undoSome,
      stopped: () => stop.current,
      onWait: () => {},
      onProgress: setProgress,
    });
    setProgress(undefined);
    if ("trouble" in undone) setTrouble(undone.trouble);
    if (!("import" in undone)) return;
    onChanged(undone.import);
    announce(words.result.undone);
  };
  return (
    <section class="stack">
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {of.fileName}
      </h2>
      {trouble && <TroubleNote trouble={trouble} onRetry={undo} />}
      {progress ? (
        <Undoing progress={progress} />
      ) : (
        <>
          <p class="notice notice--done">{headline(of, words, format)}</p>
          <p class="row__meta">
            {words.result.figures(format.number(of.made), format.number(of.here), format.number(of.refused))}
          </p>
          <ImportedIdeas key={of.state} of={of} />
          <div class="actions">
            {of.state !== "undone" && !asked && (
              <button type="button" class="button button--quiet" onClick={() => setAsked(true)}>
                {words.result.undo}
              </button>
            )}
            <button type="button" class="button button--text" onClick={onRestart}>
              {words.again}
            </button>
          </div>
          {asked && <AskUndo onYes={undo} onNo={() => setAsked(false)} />}
        </>
      )}
    </section>
  );
}

function headline(
  of: Sent<Import>,
  words: (typeof importMessages)["fr"],
  format: ReturnType<typeof useEdition>["format"],
) {
  if (of.state === "undone") return words.result.undone;
  if (of.state === "cancelled") return words.result.cancelled;
  return of.kind === "ideas" ? words.result.done(of.made, format) : words.result.doneComments(of.comments, format);
}

function Undoing({ progress }: { progress: UndoProgress }) {
  const words = useWords(importMessages).run;
  const { format } = useEdition();
  const { pass, looked, all } = progress;
  const half = all === 0 ? 1 : looked / all / 2;
  const text = {
    close: words.closing(format.number(looked)),
    grace: words.grace,
    take: words.taking(format.number(looked)),
  }[pass];
  return (
    <>
      <Progress label={words.undoing} share={pass === "close" ? half : 0.5 + half} text={text} />
      <p class="soft">{words.undoingHint}</p>
    </>
  );
}

function AskUndo({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const words = useWords(importMessages).result;
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <div class="notice" role="alertdialog" aria-label={words.undo}>
      <p>{words.undoAsk}</p>
      <div class="actions">
        <button ref={yes} type="button" class="button button--small" onClick={onYes}>
          {words.undoYes}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={onNo}>
          {words.undoNo}
        </button>
      </div>
    </div>
  );
}
