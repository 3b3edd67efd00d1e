import type { QueueItem } from "../../../functions/moderation/contract.ts";
import { queueMessages } from "../../i18n/queue.ts";
import { useEdition, useWords } from "../edition.ts";
import type { DeskList } from "./server.ts";
import { useShortcuts } from "./use-shortcuts.ts";

const kinds = ["all", "submission", "report", "held", "appeal"] as const;
export type Kind = (typeof kinds)[number];

export const shownBy = (items: readonly QueueItem[], kind: Kind, circleId: string): QueueItem[] =>
  items.filter((item) => (kind === "all" || item.kind === kind) && (circleId === "" || item.circleId === circleId));

type FiltersProps = {
  list: DeskList;
  kind: Kind;
  circleId: string;
  onKind: (kind: Kind) => void;
  onCircle: (circleId: string) => void;
};

/** What to see of the queue, with how much of each waits. */
export function Filters({ list, kind, circleId, onKind, onCircle }: FiltersProps) {
  const words = useWords(queueMessages);
  const { lang, format } = useEdition();
  useShortcuts({ filter: () => onKind(kinds[(kinds.indexOf(kind) + 1) % kinds.length] ?? "all") });
  const inUse = list.circles.filter((circle) => list.items.some((item) => item.circleId === circle.circleId));
  return (
    <fieldset class="desk__filters">
      <legend class="visually-hidden">{words.filter}</legend>
      {kinds.map((each) => (
        <button key={each} type="button" class="chip" aria-pressed={kind === each} onClick={() => onKind(each)}>
          {words.kinds[each]}{" "}
          <span class="desk__number">{format.number(shownBy(list.items, each, circleId).length)}</span>
        </button>
      ))}
      {inUse.length > 1 && (
        <label class="desk__circle">
          <span class="visually-hidden">{words.circle}</span>
          <select
            class="field__control"
            value={circleId}
            onChange={({ currentTarget }) => onCircle(currentTarget.value)}
          >
            <option value="">{words.allCircles}</option>
            {inUse.map((circle) => (
              <option key={circle.circleId} value={circle.circleId}>
                {circle.name[lang]}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
