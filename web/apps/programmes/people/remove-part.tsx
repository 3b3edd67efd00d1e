import { useState } from "preact/hooks";
import { enrolmentLimits } from "../../../../functions/enrolment/limits.ts";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { Field } from "../../../components/field.tsx";
import { peopleMessages } from "../../../i18n/people.ts";
import { issueText } from "../../../i18n/problems.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import { type Person, remove } from "./server.ts";

type RemoveProps = { programmeId: ProgrammeId; person: Person; onRemoved: () => void };

/** Takes somebody's place away, with reasons that they read. */
export function RemovePart({ programmeId, person: { memberId, name, version }, onRemoved }: RemoveProps) {
  const words = useWords(peopleMessages).remove;
  const { format } = useEdition();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await remove(programmeId, memberId, { version, why });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) announce(words.done(name));
    // What changed meanwhile is read again; the reasons stay in the form.
    if (answer.ok || answer.trouble.code === "person-changed") onRemoved();
  };
  if (!open)
    return (
      <p>
        <button type="button" class="button button--text" onClick={() => setOpen(true)}>
          {words.open}
        </button>
      </p>
    );
  const issue = trouble?.issues?.find(({ path }) => path === "why");
  return (
    <form class="stack" onSubmit={send} noValidate aria-label={words.title(name)}>
      {trouble && !issue && <TroubleNote trouble={trouble} />}
      <Field
        id={`why-${memberId}`}
        label={words.why}
        hint={words.hint}
        error={issue && issueText(issue, format)}
        count={{ used: why.length, limit: enrolmentLimits.why }}
        format={format}
      >
        {(control) => (
          <textarea {...control} rows={3} value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="button button--small">
          {words.confirm}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
