import { useState } from "preact/hooks";
import { deskMessages } from "../../i18n/desk.ts";
import { studioMessages } from "../../i18n/studio.ts";
import type { DecisionModel } from "../../models.ts";
import type { Lang } from "../../paths.ts";
import { isSignedOut, type Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { type Fault, FaultSummary, SignInButton } from "../trouble.tsx";
import { troubleText } from "../trouble-text.ts";
import { dayIn, faultsOf, inputOf } from "./decision-draft.ts";
import { DecisionFields } from "./decision-fields.tsx";
import { DecisionPreview } from "./decision-preview.tsx";
import { SavedState } from "./saved-state.tsx";
import { type Evidence, previewDecision, propose, publishDecision } from "./server.ts";
import type { TeamWriting } from "./use-team-draft.ts";

type Step = { at: "writing" } | { at: "working" } | { at: "reading"; decision: Record<Lang, DecisionModel> };
type FormProps = { evidence: Evidence; writing: TeamWriting; onPublished: () => void; onProposed: () => void };

/** Write it together, read it as its author will, then publish or propose: nothing goes out that was not read first. */
export function DecisionForm({ evidence, writing, onPublished, onProposed }: FormProps) {
  const { card, circle } = evidence;
  const words = useWords(studioMessages);
  const desk = useWords(deskMessages).draft;
  const { timeZone, format } = useEdition();
  const { draft, change, forget, save, took, rev } = writing;
  const [step, setStep] = useState<Step>({ at: "writing" });
  const [found, setFound] = useState<Fault[]>([]);
  const faults = [...found, ...troubles(writing.trouble, (trouble) => troubleText(trouble, format))];

  const read = async () => {
    const missing = faultsOf(draft, card.lang, dayIn(timeZone, new Date()));
    setFound(missing.map(({ of, field }) => ({ field, text: words.review.form.needs[of] })));
    const input = inputOf(draft, card);
    if (missing.length > 0 || !input) return;
    setStep({ at: "working" });
    const answer = await previewDecision(card.ideaId, input);
    setStep(took(answer) ? { at: "reading", decision: answer.value } : { at: "writing" });
  };
  const publish = async () => {
    const input = inputOf(draft, card);
    if (!input) return;
    const answer = await publishDecision(card.ideaId, { ...input, draftRev: rev });
    if (!took(answer)) return setStep({ at: "writing" });
    forget();
    onPublished();
  };
  const proposeIt = async () => {
    const saved = await save();
    const answer = saved && (await propose(card.ideaId, { version: card.version, rev: saved.rev }));
    if (!answer || !took(answer)) return setStep({ at: "writing" });
    onProposed();
  };
  const keep = async () => {
    if (await save()) announce(desk.save);
  };

  if (step.at === "reading")
    return (
      <DecisionPreview
        decision={step.decision}
        card={card}
        twoSign={circle.countersign}
        onEdit={() => setStep({ at: "writing" })}
        onPublish={circle.countersign ? proposeIt : publish}
      />
    );
  return (
    <form
      class="decide"
      id="decide"
      tabIndex={-1}
      // Our own summary names every fault at once; the browser's bubble stops at the first.
      noValidate
      aria-labelledby="decide-title"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read();
      }}
    >
      <header>
        <h3 id="decide-title">{words.review.form.title}</h3>
        <p class="soft">{circle.countersign ? desk.twoSign : words.review.form.lead}</p>
      </header>
      <FaultSummary title={words.review.form.problems} faults={faults} />
      {writing.trouble && isSignedOut(writing.trouble) && <SignInButton label={words.common.signInAgain} quiet />}
      <DecisionFields draft={draft} lang={card.lang} faults={faults} onChange={change} />
      <div class="decide__foot">
        <button type="submit" class="button" aria-disabled={step.at === "working"}>
          {step.at === "working" ? words.review.form.previewing : words.review.form.preview}
        </button>
        <button type="button" class="button button--quiet" aria-disabled={!writing.dirty} onClick={keep}>
          {desk.save}
        </button>
        <SavedState writing={writing} />
      </div>
    </form>
  );
}

const troubles = (trouble: Trouble | undefined, say: (trouble: Trouble) => string): Fault[] =>
  trouble && trouble.code !== "decision-changed-elsewhere" ? [{ text: say(trouble) }] : [];
