import { useRef, useState } from "preact/hooks";
import type { Circle } from "../../../functions/circles/contract.ts";
import { invitationLimits } from "../../../functions/circles/limits.ts";
import { Field } from "../../components/field.tsx";
import { doorMessages } from "../../i18n/doors.ts";
import { issueText } from "../../i18n/problems.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { makeInvitation } from "./server.ts";

type FormProps = { circleId: Circle["circleId"]; onMade: (token: string) => void };

/** For how many, and for how long. */
export function InvitationForm({ circleId, onMade }: FormProps) {
  const words = useWords(doorMessages).studio;
  const { format } = useEdition();
  const [uses, setUses] = useState("1");
  const [days, setDays] = useState("7");
  const [trouble, setTrouble] = useState<Trouble>();
  const key = useRef(crypto.randomUUID());
  const make = async (event: Event) => {
    event.preventDefault();
    const answer = await makeInvitation(circleId, { uses: Number(uses), days: Number(days) }, key.current);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    key.current = crypto.randomUUID();
    onMade(answer.value.token);
  };
  const faultOf = (path: string) => {
    const issue = trouble?.issues?.find((each) => each.path === path);
    return issue && issueText(issue, format);
  };
  const number = (name: "uses" | "days", value: string, set: (value: string) => void) => (
    <Field id={`${circleId}-${name}`} label={words[name]} error={faultOf(name)} format={format}>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="numeric"
          min={1}
          max={invitationLimits[name]}
          value={value}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      )}
    </Field>
  );
  return (
    <form class="door__form" onSubmit={make} noValidate>
      {trouble && !trouble.issues && <TroubleNote trouble={trouble} />}
      {number("uses", uses, setUses)}
      {number("days", days, setDays)}
      <button class="button button--small" type="submit">
        {words.make}
      </button>
    </form>
  );
}
