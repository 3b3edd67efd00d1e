import { shippingMessages } from "../../../i18n/shipping.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { StudioRoomProps } from "../room.ts";
import { everything, type Filters, isReady } from "./filters.ts";
import { labelsAddress, type Row } from "./server.ts";

type ToolsProps = {
  parcels: readonly Row[];
  filters: Filters;
  onFilter: (filters: Filters) => void;
  programme: StudioRoomProps["programme"];
  ships: boolean;
};
const states = ["to_send", "sent", "received", "returned", "damaged", "no_address"] as const;

/** How many stand where, each a filter; variant, name, and the labels of what may leave. */
export function ListTools({ parcels, filters, onFilter, programme, ships }: ToolsProps) {
  const words = useWords(shippingMessages);
  const { lang, format } = useEdition();
  const { programmeId, variants } = programme;
  const ready = parcels.filter(isReady).length;
  return (
    <div class="board__tools">
      <fieldset class="loads">
        <legend class="visually-hidden">{words.statesLabel}</legend>
        {states.map((status) => {
          const count = parcels.filter((row) => row.status === status).length;
          const on = filters.status === status;
          if (count === 0 && !on) return null;
          return (
            <button
              key={status}
              type="button"
              class="load"
              aria-pressed={on}
              onClick={() => onFilter({ ...filters, status: on ? undefined : status })}
            >
              <span class="load__count">{format.number(count)}</span>
              <span class="load__name">{words.states[status]}</span>
            </button>
          );
        })}
      </fieldset>
      <div class="board__filters">
        {variants.length > 1 && (
          <label class="board__select">
            {words.variant}
            <select
              class="field__control"
              value={filters.variantId}
              onChange={({ currentTarget }) => onFilter({ ...filters, variantId: currentTarget.value })}
            >
              <option value="">{words.everyVariant}</option>
              {variants.map(({ variantId, name }) => (
                <option key={variantId} value={variantId}>
                  {name[lang]}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="board__select">
          {words.search}
          <input
            class="field__control shipping__search"
            type="search"
            value={filters.name}
            onInput={({ currentTarget }) => onFilter({ ...filters, name: currentTarget.value })}
          />
        </label>
        {filters !== everything && (filters.status || filters.variantId || filters.name) && (
          <button type="button" class="button button--text button--small" onClick={() => onFilter(everything)}>
            {words.clear}
          </button>
        )}
      </div>
      {ships && ready > 0 && (
        <p class="shipping__labels">
          <a class="button button--quiet button--small" href={labelsAddress(programmeId)} download="">
            {words.labels}
          </a>
          <span class="soft">{words.labelsHint(ready, format)}</span>
        </p>
      )}
    </div>
  );
}
