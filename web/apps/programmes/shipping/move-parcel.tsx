import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { StepInput } from "../../../../functions/shipping/contract.ts";
import { mayStep, type ParcelStatus, parcelStatuses } from "../../../../functions/shipping/lifecycle.ts";
import { shippingLimits } from "../../../../functions/shipping/limits.ts";
import { Field } from "../../../components/field.tsx";
import { issueText } from "../../../i18n/problems.ts";
import { moveWords, shippingMessages } from "../../../i18n/shipping.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import { moveParcel, type Row } from "./server.ts";

type MoveProps = { row: Row; programmeId: ProgrammeId; onChanged: () => void };
type To = Exclude<ParcelStatus, "sent">;
/** Going out needs a carrier: that is pressed where parcels are sent together. */
const pressed = parcelStatuses.filter((status) => status !== "sent");

function inputOf(to: To, version: number, word: string): StepInput {
  if (to === "damaged") return { to, version, word };
  return to === "returned" && word ? { to, version, word } : { to, version };
}

/** The next state of one parcel, with a word where something went wrong. */
export function MoveParcel({ row, programmeId, onChanged }: MoveProps) {
  const words = useWords(shippingMessages);
  const { format } = useEdition();
  const [explains, setExplains] = useState<"returned" | "damaged">();
  const [word, setWord] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  const { status, version, memberId, name } = row;
  if (status === "no_address") return null;
  const open = pressed.filter((to) => mayStep(status, to, "staff"));
  const move = async (to: To) => {
    const answer = await moveParcel(programmeId, memberId, inputOf(to, version, word.trim()));
    if (!answer.ok) return setTrouble(answer.trouble);
    announce(words.saved(name, words.state[to]));
    onChanged();
  };
  const fault = trouble?.issues?.[0];
  return (
    <div class="parcel__moves">
      {trouble && !fault && <TroubleNote trouble={trouble} onRetry={onChanged} />}
      <div class="actions">
        {open.map((to) => (
          <button
            key={to}
            type="button"
            class="button button--quiet button--small"
            aria-expanded={to === "returned" || to === "damaged" ? explains === to : undefined}
            onClick={() => (to === "returned" || to === "damaged" ? setExplains(to) : move(to))}
          >
            {moveWords(words.moveTo, status, to)}
          </button>
        ))}
      </div>
      {explains && (
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            move(explains);
          }}
        >
          <Field
            id={`word-${memberId}`}
            label={`${moveWords(words.moveTo, status, explains)}, ${words.word.toLowerCase()}`}
            hint={words.wordHint}
            error={fault && issueText(fault, format)}
            optional={explains === "returned"}
            count={{ used: word.length, limit: shippingLimits.word }}
            format={format}
          >
            {(control) => (
              <textarea
                {...control}
                rows={2}
                value={word}
                onInput={({ currentTarget }) => setWord(currentTarget.value)}
              />
            )}
          </Field>
          <button type="submit" class="button button--small">
            {words.say}
          </button>
        </form>
      )}
    </div>
  );
}
