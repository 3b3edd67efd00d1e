import { useState } from "preact/hooks";
import { calendarMessages } from "../../i18n/calendar.ts";
import { type Answer, answerOf, type Trouble } from "../answer.ts";
import { api } from "../client.ts";
import { useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";

type Shown = { address: string | null };
const read = (): Promise<Answer<Shown>> => answerOf(api.my.calendar.$get());
const open = (): Promise<Answer<Shown>> => answerOf(api.my.calendar.$put());
const close = (): Promise<Answer<Shown>> => answerOf(api.my.calendar.$delete());
const renew = async (): Promise<Answer<Shown>> => {
  const closed = await close();
  return closed.ok ? open() : closed;
};

/** The private address by which a calendar program follows the deadlines of what one supports and follows. */
export function Calendar() {
  const words = useWords(calendarMessages).mine;
  const { loaded, again, set } = useLoaded(read, "calendar");
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  async function act(ask: () => Promise<Answer<Shown>>) {
    setBusy(true);
    const answer = await ask();
    setBusy(false);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) set(answer.value);
  }
  return (
    <section class="stack" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{words.title}</h2>
      <p class="soft">{words.lead}</p>
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {trouble && <TroubleNote trouble={trouble} />}
      {loaded.state === "here" && loaded.value.address === null && (
        <p>
          <button type="button" class="button button--quiet" disabled={busy} onClick={() => act(open)}>
            {words.open}
          </button>
        </p>
      )}
      {loaded.state === "here" && loaded.value.address !== null && (
        <Address address={loaded.value.address} busy={busy} onRenew={() => act(renew)} onClose={() => act(close)} />
      )}
    </section>
  );
}

type AddressProps = { address: string; busy: boolean; onRenew: () => void; onClose: () => void };

function Address({ address, busy, onRenew, onClose }: AddressProps) {
  const words = useWords(calendarMessages).mine;
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => document.querySelector<HTMLInputElement>("#calendar-address")?.select(),
    );
  }
  return (
    <>
      <div class="field">
        <label class="field__label" for="calendar-address">
          {words.address}
        </label>
        <input
          class="field__control calendar__address"
          id="calendar-address"
          readOnly
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <p class="field__hint">{words.secret}</p>
      </div>
      <div class="actions">
        <button type="button" class="button" aria-live="polite" onClick={copy}>
          {copied ? words.copied : words.copy}
        </button>
        <a class="button button--quiet" href={address.replace(/^https?:/, "webcal:")}>
          {words.subscribe}
        </a>
        <button type="button" class="button button--quiet" disabled={busy} onClick={onRenew}>
          {words.renew}
        </button>
        <button type="button" class="button button--quiet" disabled={busy} onClick={onClose}>
          {words.close}
        </button>
      </div>
    </>
  );
}
