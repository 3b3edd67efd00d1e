import { useState } from "preact/hooks";
import { Icon, type IconName } from "../../../components/icon.tsx";
import { shippingMessages } from "../../../i18n/shipping.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { StudioRoomProps } from "../room.ts";
import { ParcelDetails } from "./parcel-details.tsx";
import type { Row } from "./server.ts";

type LineProps = {
  row: Row;
  programme: StudioRoomProps["programme"];
  ships: boolean;
  /** Undefined where it cannot be chosen. */
  chosen: boolean | undefined;
  onChoose: (on: boolean) => void;
  onChanged: () => void;
};
const looks: Record<Row["status"], { look: string; icon: IconName }> = {
  no_address: { look: "still", icon: "pen" },
  to_send: { look: "party", icon: "clock" },
  sent: { look: "test", icon: "up" },
  received: { look: "done", icon: "check" },
  returned: { look: "still", icon: "flag" },
  damaged: { look: "no", icon: "flag" },
};

/** One tester's parcel: who, which variant, where it is; the rest behind a press. */
export function ParcelLine({ row, programme, ships, chosen, onChoose, onChanged }: LineProps) {
  const words = useWords(shippingMessages);
  const { lang, format } = useEdition();
  const [open, setOpen] = useState(false);
  const { memberId, name, variantId, status, seat, since, ready, gone, hasAddress, carrier } = row;
  const { look, icon } = looks[status];
  const variant = programme.variants.find((each) => each.variantId === variantId)?.name[lang];
  const id = `parcel-${memberId}`;
  return (
    <li class="parcel">
      <div class="parcel__line">
        {chosen !== undefined && (
          <input
            class="parcel__choice"
            type="checkbox"
            aria-label={words.select(name)}
            checked={chosen}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
          />
        )}
        <h3 class="parcel__name">{name}</h3>
        <span class={`tag tag--${look}`}>
          <Icon name={icon} size={16} />
          {words.state[status]}
        </span>
        <p class="parcel__facts">
          {programme.variants.length > 1 && variant && <span>{variant}</span>}
          {seat && <span>{words.seat(seat)}</span>}
          <span>{words.since(format.date(since))}</span>
          {carrier && status !== "to_send" && <span>{carrier}</span>}
          {!gone && !ready && <span>{words.notReady}</span>}
          {gone && <span>{words.gone}</span>}
          {status !== "no_address" && !hasAddress && <span>{words.erased}</span>}
        </p>
        {status !== "no_address" && (
          <button
            type="button"
            class="button button--quiet button--small parcel__more"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`${open ? words.close : words.details}, ${name}`}
            onClick={() => setOpen(!open)}
          >
            {open ? words.close : words.details}
          </button>
        )}
      </div>
      {open && (
        <div id={id}>
          <ParcelDetails
            key={row.version}
            row={row}
            programmeId={programme.programmeId}
            ships={ships}
            onChanged={onChanged}
          />
        </div>
      )}
    </li>
  );
}
