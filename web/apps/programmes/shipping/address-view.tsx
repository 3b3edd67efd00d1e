import { useState } from "preact/hooks";
import type { MemberId, ProgrammeId } from "../../../../functions/platform/ids.ts";
import { shippingMessages } from "../../../i18n/shipping.ts";
import type { Trouble } from "../../answer.ts";
import { countryIn } from "../../countries.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import { readAddress, type ShownAddress } from "./server.ts";

type ViewProps = { programmeId: ProgrammeId; memberId: MemberId; onLooked: () => void };

/** Read when it is asked for, and gone from the screen when it is not. */
export function AddressView({ programmeId, memberId, onLooked }: ViewProps) {
  const words = useWords(shippingMessages).address;
  const { lang } = useEdition();
  const [address, setAddress] = useState<ShownAddress>();
  const [trouble, setTrouble] = useState<Trouble>();
  const show = async () => {
    const answer = await readAddress(programmeId, memberId);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    setAddress(answer.value);
    onLooked();
  };
  if (!address)
    return (
      <>
        {trouble && <TroubleNote trouble={trouble} onRetry={show} />}
        <p>
          <button type="button" class="button button--quiet button--small" onClick={show}>
            {words.show}
          </button>{" "}
          <span class="soft">{words.kept}</span>
        </p>
      </>
    );
  const { name, lines, postcode, city, country, phone } = address;
  const label = [name, ...lines, [postcode, city].filter(Boolean).join(" "), countryIn(lang, country), phone];
  const copy = async () => {
    await navigator.clipboard.writeText(label.filter(Boolean).join("\n"));
    announce(words.copied);
  };
  return (
    <section aria-label={words.title}>
      <address class="delivery__label" translate={false}>
        {label.map((line) => line && <span key={line}>{line}</span>)}
      </address>
      <div class="actions">
        <button type="button" class="button button--quiet button--small" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="button button--text button--small" onClick={() => setAddress(undefined)}>
          {words.hide}
        </button>
      </div>
    </section>
  );
}
