import { useEffect, useState } from "preact/hooks";
import { EmptyState } from "../../../components/empty-state.tsx";
import { deliveryMessages, isStep } from "../../../i18n/delivery.ts";
import { currentMember } from "../../../islands/session.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { TesterRoomProps } from "../room.ts";
import { AddressForm } from "./address-form.tsx";
import { AddressShown } from "./address-shown.tsx";
import { Arrival } from "./arrival.tsx";
import { readDelivery, type ShownDelivery } from "./server.ts";

/** A tester's own prototype: where it goes, where it is, that it came. */
export function DeliveryRoom({ programme }: TesterRoomProps) {
  const { programmeId, variants } = programme;
  const words = useWords(deliveryMessages);
  const { lang } = useEdition();
  const { loaded, again, set } = useLoaded(() => readDelivery(programmeId), programmeId);
  const [changes, setChanges] = useState(false);
  const [memberId, setMemberId] = useState<string>();
  useEffect(() => {
    currentMember().then((member) => setMemberId(member?.memberId ?? ""));
  }, []);
  if (loaded.state === "failed" && loaded.trouble.code === "seat-needed") return <EmptyState {...words.seat} />;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  if (loaded.state === "loading" || memberId === undefined) return <p class="app__loading">{words.loading}</p>;
  const delivery = loaded.value;
  const { address, may, variantId, erasedAt } = delivery;
  const variant = variants.length > 1 && variants.find((each) => each.variantId === variantId)?.name[lang];
  const writes = may.address && (changes || !address);
  const saved = (after: ShownDelivery) => {
    setChanges(false);
    set(after);
  };
  return (
    <div class="stack delivery">
      <Way delivery={delivery} />
      {variant && <p>{words.variant(variant)}</p>}
      <Arrival programmeId={programmeId} delivery={delivery} onSaid={set} onAgain={again} />
      {writes && (
        <section aria-labelledby="where">
          <h2 id="where">{words.where}</h2>
          <AddressForm
            key={delivery.version}
            programmeId={programmeId}
            memberId={memberId}
            delivery={delivery}
            onSaved={saved}
            onCancel={address && (() => setChanges(false))}
            onAgain={again}
          />
        </section>
      )}
      {address && !writes && (
        <AddressShown
          programmeId={programmeId}
          delivery={{ ...delivery, address }}
          onChange={() => setChanges(true)}
          onGone={again}
        />
      )}
      {erasedAt && <Erased at={erasedAt} />}
    </div>
  );
}

function Erased({ at }: { at: string }) {
  const { format } = useEdition();
  return <p class="soft">{useWords(deliveryMessages).erased(format.date(at))}</p>;
}

/** The three stops of its way, and in a sentence where it is. */
function Way({ delivery }: { delivery: ShownDelivery }) {
  const words = useWords(deliveryMessages);
  const { format } = useEdition();
  const { status, sentAt, receivedAt, carrier, tracking, word } = delivery;
  if (!status) return null;
  const stops = ["to_send", "sent", "received"] as const;
  const at = isStep(status) ? stops.indexOf(status) : -1;
  return (
    <section class="delivery__way">
      {at >= 0 && (
        <ol class="delivery__stops" aria-label={words.stepsLabel}>
          {stops.map((stop, n) => (
            <li
              key={stop}
              class={n <= at ? "delivery__stop delivery__stop--done" : "delivery__stop"}
              aria-current={n === at ? "step" : undefined}
            >
              {words.steps[stop]}
            </li>
          ))}
        </ol>
      )}
      <p class="delivery__state">
        {status === "sent" && words.state.sent(format.date(sentAt ?? ""), carrier ?? "")}
        {status === "received" && words.state.received(format.date(receivedAt ?? ""))}
        {(status === "to_send" || status === "returned" || status === "damaged") && words.state[status]}
      </p>
      {word && <blockquote class="delivery__word">{word}</blockquote>}
      {tracking && status === "sent" && (
        <p>
          <a href={tracking} rel="noreferrer external">
            {words.track}
          </a>
        </p>
      )}
    </section>
  );
}
