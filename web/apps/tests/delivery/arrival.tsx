import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { shippingLimits } from "../../../../functions/shipping/limits.ts";
import { Field } from "../../../components/field.tsx";
import { deliveryMessages } from "../../../i18n/delivery.ts";
import { issueText } from "../../../i18n/problems.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import { type ShownDelivery, sayArrival } from "./server.ts";

type ArrivalProps = {
  programmeId: ProgrammeId;
  delivery: ShownDelivery;
  onSaid: (delivery: ShownDelivery) => void;
  onAgain: () => void;
};

/** It has come, or it came broken, or it never came. */
export function Arrival({ programmeId, delivery, onSaid, onAgain }: ArrivalProps) {
  const words = useWords(deliveryMessages);
  const { format } = useEdition();
  const [word, setWord] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  const { may, version } = delivery;
  const say = async (input: Parameters<typeof sayArrival>[1]) => {
    const answer = await sayArrival(programmeId, input);
    if (!answer.ok) return setTrouble(answer.trouble);
    setTrouble(undefined);
    announce(words.arrivedSaid);
    onSaid(answer.value);
  };
  const fault = trouble?.issues?.[0];
  return (
    <div class="delivery__arrival">
      {trouble && !fault && <TroubleNote trouble={trouble} onRetry={onAgain} />}
      {may.receive && (
        <button type="button" class="button" onClick={() => say({ version, to: "received" })}>
          {words.arrived}
        </button>
      )}
      {may.complain && (
        <details class="delivery__wrong">
          <summary>{words.wrong}</summary>
          <form
            class="stack"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              say({ version, to: "damaged", word });
            }}
          >
            <Field
              id="damage"
              label={words.word}
              hint={words.wordHint}
              error={fault && issueText(fault, format)}
              count={{ used: word.length, limit: shippingLimits.word }}
              format={format}
            >
              {(control) => (
                <textarea
                  {...control}
                  value={word}
                  rows={3}
                  onInput={({ currentTarget }) => setWord(currentTarget.value)}
                />
              )}
            </Field>
            <button type="submit" class="button button--quiet button--small">
              {words.tell}
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
