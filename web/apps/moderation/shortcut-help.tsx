import { useEffect, useRef } from "preact/hooks";
import { studioMessages } from "../../i18n/studio.ts";
import { useWords } from "../edition.ts";

const keyNames = [
  ["J", "next"],
  ["K", "previous"],
  ["P", "publish"],
  ["R", "return"],
  ["D", "decline"],
  ["Ctrl + ↵", "send"],
  ["Esc", "leave"],
  ["?", "help"],
] as const;

/** The browser's own dialog: it holds the focus, Escape closes it, focus goes back where it was. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const words = useWords(studioMessages).moderation.keys;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="keys" ref={dialog} onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">{words.title}</h2>
      <dl class="keys__list">
        {keyNames.map(([key, act]) => (
          <div key={act}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.list[act]}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" class="button button--quiet button--small">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
