import { useEffect, useRef, useState } from "preact/hooks";
import { Choice } from "../../components/field.tsx";
import { deskMessages } from "../../i18n/desk.ts";
import { useWords } from "../edition.ts";
import { letLetterKeysAct, letterKeysAct } from "../moderation/letter-keys.ts";

const names = [
  ["J", "next"],
  ["K", "previous"],
  ["↵", "open"],
  ["B", "back"],
  ["A", "assign"],
  ["E", "evidence"],
  ["S", "scores"],
  ["1 – 5", "marks"],
  ["N", "note"],
  ["D", "decide"],
  ["Ctrl + ↵", "send"],
  ["?", "help"],
] as const;

/** The browser's own dialog: it holds the focus, Escape closes it, focus goes back where it was. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const words = useWords(deskMessages).keys;
  const dialog = useRef<HTMLDialogElement>(null);
  const [letters, setLetters] = useState(letterKeysAct);
  useEffect(() => dialog.current?.showModal(), []);
  const toggle = () => {
    letLetterKeysAct(!letters);
    setLetters(!letters);
  };
  return (
    <dialog class="keys" ref={dialog} onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">{words.title}</h2>
      <dl class="keys__list">
        {names.map(([key, act]) => (
          <div key={act}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.list[act]}</dd>
          </div>
        ))}
      </dl>
      <Choice type="checkbox" name="letters" label={words.letters} checked={letters} onChange={toggle} />
      <form method="dialog">
        <button type="submit" class="button button--quiet button--small">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
