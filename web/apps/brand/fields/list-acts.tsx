import { brandMessages } from "../../../i18n/brand.ts";
import { useWords } from "../../edition.ts";

type ListActsProps = { what: string; at: number; length: number; onMove: (to: number) => void; onRemove: () => void };

/** Up, down, away: the acts on one entry of a list. */
export function ListActs({ what, at, length, onMove, onRemove }: ListActsProps) {
  const words = useWords(brandMessages);
  return (
    <div class="listacts">
      <Act label={words.up(what)} path="M8 13V3M3 8l5-5 5 5" disabled={at === 0} onPress={() => onMove(at - 1)} />
      <Act
        label={words.down(what)}
        path="M8 3v10M3 8l5 5 5-5"
        disabled={at === length - 1}
        onPress={() => onMove(at + 1)}
      />
      <Act label={words.remove(what)} path="M4 4l8 8M12 4l-8 8" disabled={false} onPress={onRemove} />
    </div>
  );
}

type ActProps = { label: string; path: string; disabled: boolean; onPress: () => void };

const Act = ({ label, path, disabled, onPress }: ActProps) => (
  <button type="button" class="listacts__act" aria-label={label} title={label} disabled={disabled} onClick={onPress}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  </button>
);

/** The list with one entry elsewhere. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

export const without = <T,>(list: readonly T[], at: number): T[] => list.filter((_, each) => each !== at);
export const replaced = <T,>(list: readonly T[], at: number, value: T): T[] =>
  list.map((each, place) => (place === at ? value : each));
