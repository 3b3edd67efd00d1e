import { useState } from "preact/hooks";
import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { pictureMessages } from "../../i18n/pictures.ts";
import { writeMessages } from "../../i18n/write.ts";
import { useWords } from "../edition.ts";
import { FaultSummary, SignInButton } from "../trouble.tsx";
import { type Accepted, acceptedTerms, keepsEveryRule, Rules, Terms } from "./agreement.tsx";
import { Checklist, useNeeds } from "./checklist.tsx";
import { checklist, isReady } from "./missing.ts";
import type { Opened } from "./open-everything.ts";
import type { Pictures } from "./pictures/use-pictures.ts";
import type { useAutosave } from "./use-autosave.ts";
import { useSubmission } from "./use-submission.ts";

type SendingProps = {
  opened: Opened;
  autosave: ReturnType<typeof useAutosave>;
  pictures: Pictures;
  onSent: (card: IdeaCard) => void;
};

/** What is still missing, the circle's rules and terms, and the way out. */
export function Sending({ opened, autosave, pictures, onSent }: SendingProps) {
  const words = useWords(writeMessages);
  const { text } = autosave.state;
  const [accepted, setAccepted] = useState<Accepted>(() => ({ rules: [], terms: acceptedBefore(opened) }));
  const { circles, submit, stage, faults, setFaults, termsChanged } = useSubmission(opened, autosave, onSent);
  const circle = circles.find(({ circleId }) => circleId === text.circleId);
  const checks = checklist(text, {
    rules: circle !== undefined && keepsEveryRule(circle, accepted),
    terms: circle !== undefined && accepted.terms === acceptedTerms(circle),
  });
  const needs = useNeeds();
  const aboutPictures = useWords(pictureMessages);
  const send = async () => {
    if (pictures.busy) setFaults([{ field: "pictures", text: aboutPictures.wait }]);
    else if (isReady(checks) && circle && !(await pictures.save()))
      setFaults([{ field: "pictures", text: aboutPictures.unsaved }]);
    else if (isReady(checks) && circle) submit(circle.termsVersion);
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

/** Who comes back to mend has accepted this version already, if it is still the same. */
const acceptedBefore = ({ acceptedTerms: version, writing }: Opened): string =>
  version === undefined ? "" : `${writing.start.text.circleId} ${version}`;
