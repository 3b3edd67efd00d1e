import type { ComponentChildren } from "preact";
import { editorMessages } from "../../../i18n/programme-editor.ts";
import { useWords } from "../../edition.ts";
import { PartFault } from "./fields.tsx";

type EntriesProps<T> = {
  path: string;
  entries: readonly T[];
  keyOf: (entry: T) => string;
  nameOf: (entry: T, at: number) => string;
  add: string;
  most: number;
  fresh: () => T;
  /** Whether an entry may go. */
  mayGo?: (entry: T, at: number) => boolean;
  /** Where a new one comes in; at the end, unless said. */
  place?: number;
  onChange: (entries: T[]) => void;
  children: (entry: T, at: number, set: (changes: Partial<T>) => void) => ComponentChildren;
};

/** A list of parts: each in a frame of its own with the way to take it out, and the way to one more. */
export function Entries<T extends object>(props: EntriesProps<T>) {
  const { path, entries, keyOf, nameOf, add, most, fresh, mayGo = () => true, place, onChange, children } = props;
  const words = useWords(editorMessages);
  const at = place ?? entries.length;
  return (
    <div class="entries">
      {entries.length > 0 && (
        <ol class="entries__list">
          {entries.map((entry, here) => (
            <li class="betapart" key={keyOf(entry)}>
              <div class="betapart__head">
                <p class="betapart__name">{nameOf(entry, here)}</p>
                {mayGo(entry, here) && (
                  <button
                    type="button"
                    class="button button--text"
                    aria-label={words.removeOf(nameOf(entry, here))}
                    onClick={() => onChange(entries.filter((other) => other !== entry))}
                  >
                    {words.remove}
                  </button>
                )}
              </div>
              {children(entry, here, (changes) =>
                onChange(entries.map((other) => (other === entry ? { ...other, ...changes } : other))),
              )}
            </li>
          ))}
        </ol>
      )}
      <PartFault path={path} />
      {entries.length < most && (
        <button
          type="button"
          class="button button--quiet button--small"
          onClick={() => onChange([...entries.slice(0, at), fresh(), ...entries.slice(at)])}
        >
          {add}
        </button>
      )}
    </div>
  );
}
