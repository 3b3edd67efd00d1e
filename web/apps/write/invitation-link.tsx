import { useState } from "preact/hooks";
import { coCreatorMessages } from "../../i18n/cocreators.ts";
import { useWords } from "../edition.ts";

/** The address to hand on; where the clipboard is closed to us, it is selected to be copied by hand. */
export function InvitationLink({ address }: { address: string }) {
  const words = useWords(coCreatorMessages);
  const [copied, setCopied] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(address),
      () => document.querySelector<HTMLInputElement>("#invitation-link")?.select(),
    );
  return (
    <div class="field">
      <label class="field__label" for="invitation-link">
        {words.link}
      </label>
      <p class="field__hint" id="invitation-link-hint">
        {words.linkHint}
      </p>
      <div class="cocreators__link">
        <input
          class="field__control"
          id="invitation-link"
          aria-describedby="invitation-link-hint"
          readOnly
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" class="button" aria-live="polite" onClick={copy}>
          {copied === address ? words.copied : words.copy}
        </button>
      </div>
    </div>
  );
}
