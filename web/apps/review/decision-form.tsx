import { useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { studioMessages } from "../../i18n/studio.ts";
import type { DecisionModel } from "../../models.ts";
import type { Lang } from "../../paths.ts";
import { isSignedOut, type Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { type Fault, FaultSummary, SignInButton } from "../trouble.tsx";
import { troubleText } from "../trouble-text.ts";
import { dayIn, faultsOf, inputOf } from "./decision-draft.ts";
import { DecisionFields } from "./decision-fields.tsx";
import { DecisionPreview } from "./decision-preview.tsx";
import { previewDecision, publishDecision } from "./server.ts";
import { useKeptDecision } from "./use-kept-decision.ts";

type Step = { at: "writing" } | { at: "working" } | { at: "reading"; decision: Record<Lang, DecisionModel> };

/** Write, read it as its author will, publish: nothing goes out that was not read first. */
export function DecisionForm({ card, onPublished }: { card: IdeaCard; onPublished: () => void }) {
  const words = useWords(studioMessages);
  const { format, timeZone } = useEdition();
  const { draft, change, forget, clear, restoredFrom, keptHere } = useKeptDecision(card.ideaId);
  const [step, setStep] = useState<Step>({ at: "writing" });
  const [faults, setFaults] = useState<Fault[]>([]);
  const [signedOut, setSignedOut] = useState(false);

  const refuse = (trouble: Trouble) => {
    setSignedOut(isSignedOut(trouble));
    setFaults([{ text: troubleText(trouble, format) }]);
    setStep({ at: "writing" });
  };
  const read = async () => {
    const found = faultsOf(draft, card.lang, dayIn(timeZone, new Date()));
    setFaults(found.map(({ of, field }) => ({ field, text: words.review.form.needs[of] })));
    const input = inputOf(draft, card);
    if (found.length > 0 || !input) return;
    setStep({ at: "working" });
    const answer = await previewDecision(card.ideaId, input);
    if (answer.ok) setStep({ at: "reading", decision: answer.value });
    else refuse(answer.trouble);
  };
  const publish = async () => {
    const input = inputOf(draft, card);
    if (!input) return;
    const answer = await publishDecision(card.ideaId, input);
    if (!answer.ok) return refuse(answer.trouble);
    forget();
    onPublished();
  };

  if (step.at === "reading")
    return (
      <DecisionPreview
        decision={step.decision}
        card={card}
        onEdit={() => setStep({ at: "writing" })}
        onPublish={publish}
      />
    );
  return (
    <form
      class="decide"
      // Our own summary names every fault at once; the browser's bubble stops at the first.
      noValidate
      aria-labelledby="decide-title"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <header>
        <h3 id="decide-title">{words.review.form.title}</h3>
        <p class="soft">{words.review.form.lead}</p>
        {restoredFrom && (
          <p class="notice">
            {words.review.form.restored(format.dateTime(restoredFrom))}{" "}
            <button type="button" class="button button--text" onClick={clear}>
              {words.review.form.clear}
            </button>
          </p>
        )}
      </header>
      <FaultSummary title={words.review.form.problems} faults={faults} />
      {signedOut && <SignInButton label={words.common.signInAgain} quiet />}
      <DecisionFields draft={draft} lang={card.lang} faults={faults} onChange={change} />
      <div class="decide__foot">
        <button type="submit" class="button" aria-disabled={step.at === "working"}>
          {step.at === "working" ? words.review.form.previewing : words.review.form.preview}
        </button>
        <p class="field__hint">{keptHere ? words.common.kept : words.common.unkept}</p>
      </div>
    </form>
  );
}
