import { useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { Choice } from "../../components/field.tsx";
import { writeMessages } from "../../i18n/write.ts";
import { useEdition, useWords } from "../edition.ts";
import { FaultSummary, SignInButton } from "../trouble.tsx";
import { Checklist, useNeeds } from "./checklist.tsx";
import { checklist, isReady } from "./missing.ts";
import type { Opened } from "./open-everything.ts";
import type { CircleChoice } from "./server.ts";
import type { useAutosave } from "./use-autosave.ts";
import { useSubmission } from "./use-submission.ts";

type SendingProps = { opened: Opened; autosave: ReturnType<typeof useAutosave>; onSent: (card: IdeaCard) => void };

/** What is still missing, the circle's rules and terms, and the way out. */
export function Sending({ opened, autosave, onSent }: SendingProps) {
  const words = useWords(writeMessages);
  const { text } = autosave.state;
  const [accepted, setAccepted] = useState<Accepted>({ rules: "", terms: "" });
  const { circles, submit, stage, faults, setFaults, termsChanged } = useSubmission(opened, autosave, onSent);
  const circle = circles.find(({ circleId }) => circleId === text.circleId);
  const checks = checklist(text, {
    rules: circle !== undefined && accepted.rules === circle.circleId,
    terms: circle !== undefined && accepted.terms === termsKey(circle),
  });
  const needs = useNeeds();
  const send = () => {
    if (isReady(checks) && circle) submit(circle.termsVersion);
    else setFaults(checks.filter((check) => !check.met).map(({ of }) => ({ field: of, text: needs(of) })));
  };
  return (
    <section class="write__part sending" aria-labelledby="send-title">
      <h2 id="send-title">{words.send.heading}</h2>
      <FaultSummary title={words.errors.title} faults={faults} />
      {termsChanged && <p class="notice">{words.send.termsChanged}</p>}
      <div class="sending__columns">
        <div class="sending__agree">
          {circle ? (
            <>
              <Rules circle={circle} accepted={accepted} onAccept={setAccepted} />
              <Terms circle={circle} accepted={accepted} onAccept={setAccepted} />
            </>
          ) : (
            <p class="story__note">{words.send.chooseCircle}</p>
          )}
        </div>
        <div class="sending__go">
          <Checklist checks={checks} />
          {opened.member ? (
            <button type="button" class="button button--wide" aria-disabled={stage !== "ready"} onClick={send}>
              {stage === "sending"
                ? words.send.submitting
                : stage === "saving"
                  ? words.send.savingFirst
                  : words.send[opened.card ? "submitAgain" : "submit"]}
            </button>
          ) : (
            <>
              <p>{words.visitor.submitNeeds}</p>
              <SignInButton label={words.visitor.signIn} />
            </>
          )}
          <p class="field__hint">{words.send.next}</p>
        </div>
      </div>
    </section>
  );
}

/** What was accepted, by circle and version: choosing another circle asks again. */
type Accepted = { rules: string; terms: string };
const termsKey = (circle: CircleChoice) => `${circle.circleId} ${circle.termsVersion}`;

type AgreeProps = { circle: CircleChoice; accepted: Accepted; onAccept: (accepted: Accepted) => void };

function Rules({ circle, accepted, onAccept }: AgreeProps) {
  const words = useWords(writeMessages).send;
  const { lang } = useEdition();
  return (
    <section class="agree" id="rules" tabIndex={-1}>
      <h3>{words.rules(circle.name[lang])}</h3>
      <p class="field__hint">{words.rulesHint}</p>
      <ol class="agree__rules">
        {circle.rules.map((rule) => (
          <li key={rule.en}>{rule[lang]}</li>
        ))}
      </ol>
      <Choice
        type="checkbox"
        name="rules"
        label={words.rulesRead}
        checked={accepted.rules === circle.circleId}
        onChange={() => onAccept({ ...accepted, rules: accepted.rules === circle.circleId ? "" : circle.circleId })}
      />
    </section>
  );
}

function Terms({ circle, accepted, onAccept }: AgreeProps) {
  const words = useWords(writeMessages).send;
  const { lang, format } = useEdition();
  const version = format.number(circle.termsVersion);
  const key = termsKey(circle);
  return (
    <section class="agree" id="terms" tabIndex={-1}>
      <h3>{words.terms(version)}</h3>
      <details class="agree__terms">
        <summary>{words.termsRead}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section class="agree__text" tabIndex={0} aria-label={words.terms(version)}>
          {circle.terms[lang].split(/\n{2,}/u).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      </details>
      <Choice
        type="checkbox"
        name="terms"
        label={words.termsAccept(version)}
        checked={accepted.terms === key}
        onChange={() => onAccept({ ...accepted, terms: accepted.terms === key ? "" : key })}
      />
    </section>
  );
}
