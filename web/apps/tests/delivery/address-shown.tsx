import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { deliveryMessages } from "../../../i18n/delivery.ts";
import type { Trouble } from "../../answer.ts";
import { countryIn } from "../../countries.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import { type ShownDelivery, takeAddressBack } from "./server.ts";

type ShownProps = {
  programmeId: ProgrammeId;
  delivery: ShownDelivery & { address: NonNullable<ShownDelivery["address"]> };
  onChange: () => void;
  onGone: () => void;
};

/** Where it goes, as on the label; while nothing is under way it may be changed or taken back. */
export function AddressShown({ programmeId, delivery, onChange, onGone }: ShownProps) {
  const words = useWords(deliveryMessages);
  const { lang } = useEdition();
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const { name, lines, postcode, city, country, phone } = delivery.address;
  const takeBack = async () => {
    const answer = await takeAddressBack(programmeId);
    if (!answer.ok) return setTrouble(answer.trouble);
    announce(words.takenBack);
    onGone();
  };
  return (
    <section class="delivery__address" aria-labelledby="your-address">
      <h2 id="your-address">{words.yours}</h2>
      <address class="delivery__label" translate={false}>
        {[name, ...lines, [postcode, city].filter(Boolean).join(" "), countryIn(lang, country), phone].map(
          (line) => line && <span key={line}>{line}</span>,
        )}
      </address>
      <p class="delivery__kept">{words.kept}</p>
      {trouble && <TroubleNote trouble={trouble} onRetry={onGone} />}
      {asked ? (
        <fieldset class="delivery__ask">
          <legend>{words.takeBackAsk}</legend>
          <div class="actions">
            <button type="button" class="button button--small" onClick={takeBack}>
              {words.takeBack}
            </button>
            <button type="button" class="button button--quiet button--small" onClick={() => setAsked(false)}>
              {words.cancel}
            </button>
          </div>
        </fieldset>
      ) : (
        <div class="actions">
          {delivery.may.address && (
            <button type="button" class="button button--quiet button--small" onClick={onChange}>
              {words.change}
            </button>
          )}
          {delivery.may.takeBack && (
            <button type="button" class="button button--text button--small" onClick={() => setAsked(true)}>
              {words.takeBack}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
