import { useEffect, useRef, useState } from "preact/hooks";
import { Choice } from "../../../components/field.tsx";
import { triageMessages } from "../../../i18n/triage.ts";
import { useWords } from "../../edition.ts";
import { letLetterKeysAct, letterKeysAct } from "../../moderation/letter-keys.ts";

const names = [
  ["J", "next"],
  ["K", "previous"],
  ["H L", "columns"],
  ["X", "choose"],
  ["⇧ X", "range"],
  ["↵", "open"],
  ["B", "back"],
  ["/", "search"],
  ["O", "ended"],
  ["V", "versions"],
  ["G", "activity"],
  ["A", "assign"],
  ["R", "answer"],
  ["I", "ask"],
  ["Y", "accept"],
  ["X", "fix"],
  ["C", "close"],
  ["M", "merge"],
  ["E", "labels"],
  ["T", "tracker"],
  ["Ctrl + ↵", "send"],
  ["Esc", "leave"],
  ["?", "help"],
] as const;

/** The browser's own dialog: it holds the focus, Escape closes it, focus goes back where it was. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const words = useWords(triageMessages).keys;
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
