import { useEffect, useRef, useState } from "preact/hooks";
import { queueMessages } from "../../i18n/queue.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { troubleText } from "../trouble-text.ts";
import type { Given } from "./answer-form.tsx";
import { keptReply } from "./kept-reply.ts";
import { undoAnswer } from "./server.ts";
import { useShortcuts } from "./use-shortcuts.ts";

type UndoProps = { given: Given; onUndone: () => void; onOver: () => void };
const windowMs = 10_000;

/** What was just answered; for ten seconds it can be taken back as if it had never been. */
export function UndoBar({ given, onUndone, onOver }: UndoProps) {
  const words = useWords(queueMessages);
  const { format } = useEdition();
  const left = useSecondsLeft(() => {
    keptReply(given.item).forget();
    onOver();
  });
  const [trouble, setTrouble] = useState("");
  const undo = async () => {
    if (left <= 0) return;
    const answer = await undoAnswer(given.item);
    if (!answer.ok) return setTrouble(troubleText(answer.trouble, format));
    announce(words.undone);
    onUndone();
  };
  useShortcuts({ undo });
  return (
    <section class="notice notice--done undo" aria-label={words.undoTitle}>
      <p>
        {given.done} {left > 0 && <span class="soft">{words.takesEffect(left, format)}</span>}
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      {left > 0 && (
        <button type="button" class="button button--quiet button--small" onClick={undo}>
          {words.undo} <kbd>Z</kbd>
        </button>
      )}
    </section>
  );
}

/** By this browser's own clock, from the answer on: the server's may be another. */
function useSecondsLeft(onOver: () => void): number {
  const began = useRef(performance.now());
  const [left, setLeft] = useState(windowMs / 1_000);
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    const timer = setInterval(() => {
      const rest = Math.ceil((windowMs - (performance.now() - began.current)) / 1_000);
      setLeft(Math.max(0, rest));
      // A moment for the answer to take effect.
      if (rest < -1) {
        clearInterval(timer);
        over.current();
      }
    }, 250);
    return () => clearInterval(timer);
  }, []);
  return left;
}
