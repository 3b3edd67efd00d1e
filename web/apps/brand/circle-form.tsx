import { useState } from "preact/hooks";
import { brandMessages } from "../../i18n/brand.ts";
import { studioPaths } from "../../studio-paths.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { browserShelf } from "../kept.ts";
import { TroubleNote } from "../trouble.tsx";
import type { Drafting } from "./drafting.ts";
import { useForm } from "./form.ts";
import { keptHere } from "./kept-here.ts";
import type { Outcome } from "./outcome-note.tsx";
import { CharterSection } from "./sections/charter.tsx";
import { ClockSection } from "./sections/clock.tsx";
import { IdeasSection } from "./sections/ideas.tsx";
import { IdentitySection } from "./sections/identity.tsx";
import { ReviewSection } from "./sections/review.tsx";
import { TalkSection } from "./sections/talk.tsx";
import { TermsSection } from "./sections/terms.tsx";
import { closeCircle, dropDraft } from "./server.ts";
import { SideIndex } from "./side-index.tsx";

type CircleFormProps = { state: Drafting; onChanged: (outcome?: Outcome) => void };

/** The whole circle in its sections, with an index at its side. */
export function CircleForm({ state, onChanged }: CircleFormProps) {
  return (
    <form class="circleform" onSubmit={(event) => event.preventDefault()}>
      <SideIndex />
      <div class="circleform__sections">
        <IdentitySection />
        <CharterSection />
        <ClockSection />
        <ReviewSection />
        <IdeasSection />
        <TalkSection />
        <TermsSection />
        <Endings state={state} onChanged={onChanged} />
      </div>
    </form>
  );
}

/** The draft thrown away, the circle closed: each asked for twice. */
function Endings({ state, onChanged }: CircleFormProps) {
  const { opened } = useForm();
  const words = useWords(brandMessages);
  const { lang, format } = useEdition();
  const [trouble, setTrouble] = useState<Trouble>();
  const { circleId, version, closedAt } = opened;
  const discard = async () => {
    const answer = await dropDraft(circleId, state.rev);
    if (!answer.ok) return setTrouble(answer.trouble);
    keptHere(browserShelf(), circleId).forget();
    if (version === 0) return location.assign(studioPaths.brand(lang));
    onChanged({ what: "discarded" });
  };
  const close = async (closed: boolean) => {
    const answer = await closeCircle(circleId, closed);
    if (answer.ok) onChanged({ what: closed ? "closed" : "reopened" });
    else setTrouble(answer.trouble);
  };
  return (
    <section class="circleform__endings">
      {trouble && <TroubleNote trouble={trouble} />}
      {state.rev > 0 && (
        <Twice
          button={words.discard.button}
          sure={version > 0 ? words.discard.sure : words.discard.sureNew}
          confirm={words.discard.confirm}
          onConfirm={discard}
        />
      )}
      {version > 0 && !closedAt && (
        <Twice
          button={words.close.button}
          sure={words.close.lead}
          confirm={words.close.confirm}
          onConfirm={() => close(true)}
        />
      )}
      {closedAt && (
        <div class="actions">
          <p>{words.close.isClosed(format.date(closedAt))}</p>
          <button type="button" class="button button--quiet button--small" onClick={() => close(false)}>
            {words.close.reopen}
          </button>
        </div>
      )}
    </section>
  );
}

type TwiceProps = { button: string; sure: string; confirm: string; onConfirm: () => void };

function Twice({ button, sure, confirm, onConfirm }: TwiceProps) {
  const words = useWords(brandMessages).publish;
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <button type="button" class="button button--text" onClick={() => setAsks(true)}>
        {button}
      </button>
    );
  return (
    <div class="notice">
      <p>{sure}</p>
      <div class="actions">
        <button type="button" class="button button--small" onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={() => setAsks(false)}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
