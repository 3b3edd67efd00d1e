import { useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { Field } from "../../components/field.tsx";
import { duplicatesMessages } from "../../i18n/duplicates.ts";
import { ideaIdOf } from "../../paths.ts";
import { addressedIdea } from "../address.ts";
import { useEdition, useWords } from "../edition.ts";

/** Another idea by the address of its page. */
export function OtherField({ onCompare }: { onCompare: (ideaId: IdeaId) => void }) {
  const words = useWords(duplicatesMessages);
  const { format } = useEdition();
  const [address, setAddress] = useState("");
  const [fault, setFault] = useState("");
  const send = (event: Event) => {
    event.preventDefault();
    const ideaId = addressedIdea(`?idea=${ideaIdOf(address.trim().replace(/[?#].*$/, "")) ?? ""}`);
    if (ideaId) onCompare(ideaId);
    else setFault(words.noAddress);
  };
  return (
    <form class="form" onSubmit={send} noValidate>
      <Field id="other" label={words.other} hint={words.otherHint} error={fault || undefined} format={format}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="url"
            value={address}
            onInput={({ currentTarget: { value } }) => {
              setAddress(value);
              setFault("");
            }}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="button button--quiet">
          {words.compare}
        </button>
      </div>
    </form>
  );
}
