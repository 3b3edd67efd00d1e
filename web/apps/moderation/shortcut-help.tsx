import { useEffect, useRef, useState } from "preact/hooks";
import { Choice } from "../../components/field.tsx";
import { queueMessages } from "../../i18n/queue.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { useWords } from "../edition.ts";
import { letLetterKeysAct, letterKeysAct } from "./letter-keys.ts";

const keyNames = [
  ["J", "next"],
  ["K", "previous"],
  ["T", "take"],
  ["P", "yes"],
  ["R", "return"],
  ["D", "no"],
  ["I", "record"],
  ["Z", "undo"],
  ["F", "filter"],
  ["Ctrl + ↵", "send"],
  ["Esc", "leave"],
  ["?", "help"],
] as const;

/** The browser's own dialog: it holds the focus, Escape closes it, focus goes back where it was. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const words = useWords(studioMessages).moderation.keys;
  const list = { ...words.list, ...useWords(queueMessages).keys };
  const dialog = useRef<HTMLDialogElement>(null);
  const [letters, setLetters] = useState(letterKeysAct);
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
            <dd>{list[act]}</dd>
          </div>
        ))}
      </dl>
      <Choice
        type="checkbox"
        name="letters"
        label={words.letters}
        checked={letters}
        onChange={() => {
          letLetterKeysAct(!letters);
          setLetters(!letters);
        }}
      />
      <form method="dialog">
        <button type="submit" class="button button--quiet button--small">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
