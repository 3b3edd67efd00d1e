import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { shippingMessages } from "../../../i18n/shipping.ts";
import { useEdition, useWords } from "../../edition.ts";
import { AddressView } from "./address-view.tsx";
import { MoveParcel } from "./move-parcel.tsx";
import type { Row } from "./server.ts";

type DetailsProps = { row: Row; programmeId: ProgrammeId; ships: boolean; onChanged: () => void };

/** What becomes of one parcel, where it goes, and who did what. */
export function ParcelDetails({ row, programmeId, ships, onChanged }: DetailsProps) {
  const words = useWords(shippingMessages);
  const { format } = useEdition();
  const { word, tracking, log, looks = [], hasAddress, memberId } = row;
  return (
    <div class="parcel__details">
      {word && <blockquote class="parcel__word">{word}</blockquote>}
      {tracking && (
        <p>
          <a href={tracking} rel="noreferrer external">
            {words.tracking}
          </a>
        </p>
      )}
      {ships && hasAddress && <AddressView programmeId={programmeId} memberId={memberId} onLooked={onChanged} />}
      {ships && <MoveParcel row={row} programmeId={programmeId} onChanged={onChanged} />}
      {looks.length > 0 && (
        <section>
          <h4>{words.looks}</h4>
          <ol class="parcel__log">
            {looks.map(({ at, memberId: by, name }) => (
              <li key={`${at}${by}`}>
                <time dateTime={at}>{format.dateTime(at)}</time>
                <span>{name}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h4>{words.log}</h4>
        <ol class="parcel__log">
          {log.toReversed().map((line) => (
            <li key={`${line.at}${line.act}`}>
              <time dateTime={line.at}>{format.dateTime(line.at)}</time>
              <span>
                {!line.by && words.by.platform}
                {line.by && (line.by.staff ? words.by.staff(line.by.name) : words.by.tester(line.by.name))}
              </span>
              <span>
                {[words.acts[line.act], line.carrier, line.word && format.quote(line.word)].filter(Boolean).join(", ")}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
