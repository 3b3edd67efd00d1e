import { useState } from "preact/hooks";
import type { MemberId } from "../../../functions/platform/ids.ts";
import type { DecisionDraft } from "../../../functions/review/contract.ts";
import { Decision } from "../../components/decision.tsx";
import { deskMessages } from "../../i18n/desk.ts";
import { formatFor } from "../../i18n/format.ts";
import { studioMessages } from "../../i18n/studio.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { countersign, type Evidence } from "./server.ts";

type PanelProps = {
  evidence: Evidence;
  draft: DecisionDraft;
  me: MemberId | undefined;
  onRework: () => void;
  onPublished: () => void;
  onRead: () => void;
};

/** The text that waits for its second signature, as it will be read, and who may give it. */
export function CountersignPanel({ evidence, draft, me, onRework, onPublished, onRead }: PanelProps) {
  const words = useWords(deskMessages).sign;
  const form = useWords(studioMessages).review.form;
  const { format, timeZone } = useEdition();
  const [trouble, setTrouble] = useState<Trouble>();
  const [asking, setAsking] = useState(false);
  const [signing, setSigning] = useState(false);
  const { card, proposal } = evidence;
  const { proposed, drafters, rev } = draft;
  if (!proposed || !proposal) return null;
  const others = [...new Set([...drafters, proposed.by].map(({ memberId }) => memberId))];
  const may = me !== undefined && !others.includes(me);
  const sign = async () => {
    if (signing) return;
    setSigning(true);
    const answer = await countersign(card.ideaId, { version: card.version, rev });
    setSigning(false);
    if (answer.ok) return onPublished();
    setAsking(false);
    setTrouble(answer.trouble);
  };
  return (
    <section class="decide decide--reading" id="decide" tabIndex={-1} aria-labelledby="sign-title">
      <header>
        <h3 id="sign-title">{words.title}</h3>
        <p class="soft">{words.by(proposed.by.name, format.dateTime(proposed.at))}</p>
      </header>
      <div class="decide__card" lang={card.lang}>
        <Decision decision={proposal[card.lang]} format={formatFor(card.lang, timeZone)} level={3} />
      </div>
      {trouble && <TroubleNote trouble={trouble} onRetry={onRead} />}
      <p>{may ? words.yours : words.notYours(format.list(drafters.map(({ name }) => name)))}</p>
      {asking ? (
        <div class="notice" role="alert">
          <p>{form.sure(form.outcomes[proposal.fr.outcome], format.number(card.supporters))}</p>
          <div class="actions">
            <button type="button" class="button" aria-disabled={signing} onClick={sign}>
              {signing ? form.publishing : form.yes}
            </button>
            <button type="button" class="button button--quiet" onClick={() => setAsking(false)}>
              {form.no}
            </button>
          </div>
        </div>
      ) : (
        <div class="actions">
          {may && (
            <button type="button" class="button" onClick={() => setAsking(true)}>
              {words.countersign}
            </button>
          )}
          <button type="button" class="button button--quiet" onClick={onRework}>
            {words.rework}
          </button>
        </div>
      )}
      <p class="field__hint">{words.reworkHint}</p>
    </section>
  );
}
