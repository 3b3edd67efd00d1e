import { useEffect, useRef, useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { shippingLimits as limits } from "../../../../functions/shipping/limits.ts";
import { Field } from "../../../components/field.tsx";
import { issueText, problemText } from "../../../i18n/problems.ts";
import { shippingMessages } from "../../../i18n/shipping.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { browserShelf, keptUnder } from "../../kept.ts";
import { announce } from "../../live.ts";
import { FaultSummary, TroubleNote } from "../../trouble.tsx";
import { type Row, sendParcels } from "./server.ts";

type SendProps = { programmeId: ProgrammeId; parcels: readonly Row[]; onDone: () => void; onCancel: () => void };
const isText = (value: unknown): value is string => typeof value === "string";

/** One carrier for all, a link for each; what is refused stays here with its reason. */
export function SendTogether({ programmeId, parcels: chosen, onDone, onCancel }: SendProps) {
  const words = useWords(shippingMessages).send;
  const { format } = useEdition();
  const usual = keptUnder(browserShelf(), "palier:carrier", isText);
  // What was chosen when the panel opened; the list may move meanwhile.
  const [parcels] = useState(() => chosen.slice(0, limits.atOnce));
  const [carrier, setCarrier] = useState(() => usual.read() ?? "");
  const [links, setLinks] = useState<Record<string, string>>({});
  const [trouble, setTrouble] = useState<Trouble>();
  const [refused, setRefused] = useState<string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const send = async (event: Event) => {
    event.preventDefault();
    const sent = parcels.map(({ memberId, version }) => {
      const tracking = links[memberId]?.trim();
      return { memberId, version, ...(tracking && { tracking }) };
    });
    const answer = await sendParcels(programmeId, { carrier, parcels: sent });
    if (!answer.ok) return setTrouble(answer.trouble);
    usual.write(carrier);
    const failed = answer.value.outcomes.flatMap((outcome) => ("code" in outcome ? [outcome] : []));
    announce(words.done(parcels.length - failed.length, format));
    if (failed.length === 0) return onDone();
    setTrouble(undefined);
    setRefused(
      failed.map(({ memberId, code }) =>
        words.refused(parcels.find((row) => row.memberId === memberId)?.name ?? "", problemText(code, format)),
      ),
    );
  };
  const faultOf = (path: string) => {
    const issue = trouble?.issues?.find((each) => each.path === path);
    return issue && issueText(issue, format);
  };
  if (refused.length > 0)
    return (
      <div class="shipping__panel stack">
        <FaultSummary title={words.title} faults={refused.map((text) => ({ text }))} />
        <button type="button" class="button button--small" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    );
  return (
    <form class="shipping__panel stack" onSubmit={send} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      {trouble && !trouble.issues && <TroubleNote trouble={trouble} onRetry={onDone} />}
      <Field id="carrier" label={words.carrier} error={faultOf("carrier")} format={format}>
        {(control) => (
          <input
            {...control}
            maxLength={limits.carrier}
            value={carrier}
            onInput={({ currentTarget }) => setCarrier(currentTarget.value)}
          />
        )}
      </Field>
      {parcels.map(({ memberId, name }, n) => (
        <Field
          key={memberId}
          id={`tracking-${memberId}`}
          label={words.tracking(name)}
          hint={n === 0 ? words.trackingHint : undefined}
          error={faultOf(`parcels.${n}.tracking`)}
          format={format}
        >
          {(control) => (
            <input
              {...control}
              type="url"
              maxLength={limits.tracking}
              value={links[memberId] ?? ""}
              onInput={({ currentTarget }) => setLinks({ ...links, [memberId]: currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <div class="actions">
        <button type="submit" class="button">
          {words.confirm}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
