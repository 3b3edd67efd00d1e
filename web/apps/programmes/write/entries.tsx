import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { editorMessages } from "../../../i18n/programme-editor.ts";
import { useWords } from "../../edition.ts";
import { PartFault } from "./fields.tsx";
import { Folded } from "./folded.tsx";

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
  /** Whether those that were there from the start are shut under their names. */
  folds?: boolean;
  onChange: (entries: T[]) => void;
  children: (entry: T, at: number, set: (changes: Partial<T>) => void) => ComponentChildren;
};

/** A list of parts: each in a frame of its own with the way to take it out, and the way to one more. */
export function Entries<T extends object>(props: EntriesProps<T>) {
  const { path, entries, keyOf, add, most, fresh, place, onChange } = props;
  const before = useRef(new Set(entries.map(keyOf))).current;
  const at = place ?? entries.length;
  return (
    <div class="entries">
      {entries.length > 0 && (
        <ol class="entries__list">
          {entries.map((entry, here) => (
            <li class="betapart" key={keyOf(entry)}>
              <Entry {...props} entry={entry} at={here} isNew={!before.has(keyOf(entry))} />
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

type EntryProps<T> = EntriesProps<T> & { entry: T; at: number; isNew: boolean };

function Entry<T extends object>({
  entry,
  at,
  isNew,
  path,
  entries,
  nameOf,
  folds,
  onChange,
  ...props
}: EntryProps<T>) {
  const words = useWords(editorMessages);
  const { mayGo = () => true, children } = props;
  const name = nameOf(entry, at);
  const fields = children(entry, at, (changes) =>
    onChange(entries.map((other) => (other === entry ? { ...other, ...changes } : other))),
  );
  const remove = mayGo(entry, at) && (
    <button
      type="button"
      class="button button--text"
      aria-label={words.removeOf(name)}
      onClick={() => onChange(entries.filter((other) => other !== entry))}
    >
      {words.remove}
    </button>
  );
  if (folds)
    return (
      <Folded path={`${path}.${at}`} name={name} isNew={isNew}>
        {fields}
        {remove && <p>{remove}</p>}
      </Folded>
    );
  return (
    <>
      <div class="betapart__head">
        <p class="betapart__name">{name}</p>
        {remove}
      </div>
      {fields}
    </>
  );
}
