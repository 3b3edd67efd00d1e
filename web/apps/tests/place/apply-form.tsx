import { useState } from "preact/hooks";
import { Choice } from "../../../components/field.tsx";
import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import { issueText } from "../../../i18n/problems.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { FaultSummary, TroubleNote } from "../../trouble.tsx";
import type { TesterRoomProps } from "../room.ts";
import { empty, type Filled, inputOf, keptFor, missingIn } from "./filled.ts";
import { QuestionField } from "./question-field.tsx";
import { SaidFields } from "./said-fields.tsx";
import { type Application, apply } from "./server.ts";

type ApplyProps = Pick<TesterRoomProps, "programme"> & { seats: Application["seats"]; onSent: () => void };

/** What is to be known, what is asked once, and the one button. */
export function ApplyForm({ programme, seats, onSent }: ApplyProps) {
  const words = useWords(enrolmentMessages).apply;
  const { lang, format } = useEdition();
  const { programmeId, notice, screener } = programme;
  const [kept] = useState(() => keptFor(programmeId));
  const [filled, setFilled] = useState<Filled>(() => ({ ...empty(programme), ...kept.read() }));
  const [trouble, setTrouble] = useState<Trouble>();
  const [unread, setUnread] = useState(false);
  const change = (changes: Partial<Filled>) => {
    const after = { ...filled, ...changes };
    setFilled(after);
    kept.write(after);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const skipped = notice !== undefined && !filled.read;
    setUnread(skipped);
    const issues = missingIn(filled, programme);
    if (skipped || issues.length > 0) return setTrouble({ code: "invalid-input", issues });
    const answer = await apply(programmeId, inputOf(filled, programme));
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    kept.forget();
    announce(words.sent);
    onSent();
  };
  const faultOf = (path: string) => {
    const issue = trouble?.issues?.find((each) => each.path === path);
    return issue && issueText(issue, format);
  };
  return (
    <form class="stack place" onSubmit={send} noValidate>
      <h2>{words.title}</h2>
      <Room seats={seats} variantId={filled.variantId} />
      <FaultSummary title={words.faults} faults={faultsIn(trouble, unread)} />
      {trouble && !trouble.issues && <TroubleNote trouble={trouble} />}
      {notice && (
        <section class="notice" id="notice" tabIndex={-1} aria-labelledby="apply-notice">
          <h3 class="notice__title" id="apply-notice">
            {words.notice}
          </h3>
          <p class="place__words">{notice[lang]}</p>
          <Choice
            type="checkbox"
            name="read"
            label={words.read}
            checked={filled.read}
            onChange={() => change({ read: !filled.read })}
          />
        </section>
      )}
      {screener.length > 0 && <p class="soft">{words.once}</p>}
      <SaidFields programme={programme} filled={filled} faultOf={faultOf} onChange={change} />
      {screener.map((question) => (
        <QuestionField
          key={question.questionId}
          question={question}
          given={filled.answers[question.questionId] ?? []}
          error={faultOf(`answers.${question.questionId}`)}
          onChange={(given) => change({ answers: { ...filled.answers, [question.questionId]: given } })}
        />
      ))}
      <div class="actions">
        <button type="submit" class="button">
          {words.send}
        </button>
      </div>
    </form>
  );

  function faultsIn(refused: Trouble | undefined, skipped: boolean) {
    const first = skipped ? [{ field: "notice", text: words.readFirst }] : [];
    const faults = (refused?.issues ?? []).map((issue) => {
      const question = screener.find(({ questionId }) => issue.path === `answers.${questionId}`);
      const label = question?.text[lang] ?? labelOf(issue.path);
      return {
        field: question ? `q-${question.questionId}` : issue.path,
        text: words.fault(label, issueText(issue, format)),
      };
    });
    return [...first, ...faults];
  }

  function labelOf(path: string): string {
    if (path === "country") return words.country;
    if (path === "ageBand") return words.ageBand;
    return path === "device" ? words.device : words.variant;
  }
}

/** Whether a seat is free now; nobody is promised one before they send. */
function Room({ seats, variantId }: { seats: Application["seats"]; variantId: string }) {
  const words = useWords(enrolmentMessages).apply;
  const { format } = useEdition();
  const shown = variantId ? seats.filter((each) => each.variantId === variantId) : seats;
  const of = shown.reduce((sum, each) => sum + each.seats, 0);
  const free = of - shown.reduce((sum, each) => sum + each.taken, 0);
  return <p>{free > 0 ? words.free(free, of, format) : words.full}</p>;
}
