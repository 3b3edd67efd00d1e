import { useState } from "preact/hooks";
import { EmptyState } from "../../../components/empty-state.tsx";
import { shippingMessages } from "../../../i18n/shipping.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { Refused } from "../../studio-frame.tsx";
import type { StudioRoomProps } from "../room.ts";
import { everything, isReady, shownIn } from "./filters.ts";
import { ListTools } from "./list-tools.tsx";
import { ParcelLine } from "./parcel-line.tsx";
import { SendTogether } from "./send-together.tsx";
import { readParcels, type ShippingList } from "./server.ts";

/** Every parcel of a programme: where it is, and for shipping staff where it goes. */
export function ShippingRoom({ programme }: StudioRoomProps) {
  const words = useWords(shippingMessages);
  const { programmeId } = programme;
  const { loaded, again } = useLoaded(() => readParcels(programmeId), programmeId);
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <Refused trouble={loaded.trouble} onRetry={again} />;
  if (loaded.value.parcels.length === 0) return <EmptyState {...words.none} />;
  return <List list={loaded.value} programme={programme} onChanged={again} />;
}

type ListProps = { list: ShippingList; programme: StudioRoomProps["programme"]; onChanged: () => void };

function List({ list: { parcels, ships }, programme, onChanged }: ListProps) {
  const words = useWords(shippingMessages);
  const { format } = useEdition();
  const [filters, setFilters] = useState(everything);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [sends, setSends] = useState(false);
  const shown = shownIn(parcels, filters);
  const ready = ships ? shown.filter(isReady) : [];
  const picked = ready.filter(({ memberId }) => chosen.has(memberId));
  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((before) => new Set([...before].filter((id) => on || !ids.includes(id)).concat(on ? ids : [])));
  return (
    <div class="stack shipping">
      <p class="soft">{ships ? words.lead.ships : words.lead.reads}</p>
      <ListTools parcels={parcels} filters={filters} onFilter={setFilters} programme={programme} ships={ships} />
      {ready.length > 0 && !sends && (
        <div class="shipping__batch">
          <label class="choice">
            <input
              type="checkbox"
              checked={picked.length === ready.length}
              onChange={({ currentTarget }) =>
                choose(
                  ready.map(({ memberId }) => memberId),
                  currentTarget.checked,
                )
              }
            />
            <span>{words.selectAll(ready.length, format)}</span>
          </label>
          {picked.length > 0 && (
            <button type="button" class="button button--small" onClick={() => setSends(true)}>
              {words.send.open(picked.length, format)}
            </button>
          )}
        </div>
      )}
      {sends && (
        <SendTogether
          programmeId={programme.programmeId}
          parcels={picked}
          onCancel={() => setSends(false)}
          onDone={() => {
            setChosen(new Set());
            setSends(false);
            onChanged();
          }}
        />
      )}
      {shown.length === 0 && (
        <EmptyState title={words.nothing}>
          <button type="button" class="button button--quiet button--small" onClick={() => setFilters(everything)}>
            {words.clear}
          </button>
        </EmptyState>
      )}
      <ul class="shipping__list">
        {shown.map((row) => (
          <ParcelLine
            key={row.memberId}
            row={row}
            programme={programme}
            ships={ships}
            chosen={ships && isReady(row) ? chosen.has(row.memberId) : undefined}
            onChoose={(on) => choose([row.memberId], on)}
            onChanged={onChanged}
          />
        ))}
      </ul>
    </div>
  );
}
