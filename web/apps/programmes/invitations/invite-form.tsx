import { useRef, useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { Field } from "../../../components/field.tsx";
import { issueText } from "../../../i18n/problems.ts";
import { programmeMessages } from "../../../i18n/programmes.ts";
import { testPaths } from "../../../test-paths.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import { invite } from "./server.ts";

const fields = [
  { name: "uses", most: 1_000 },
  { name: "days", most: 90 },
] as const;

/** For how many and for how long; the link is shown once. */
export function InviteForm({ programmeId, onMade }: { programmeId: ProgrammeId; onMade: () => void }) {
  const words = useWords(programmeMessages).invitations;
  const { lang, format } = useEdition();
  const [asked, setAsked] = useState({ uses: "1", days: "14" });
  const [link, setLink] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const key = useRef(crypto.randomUUID());
  const make = async (event: Event) => {
    event.preventDefault();
    const answer = await invite(programmeId, { uses: Number(asked.uses), days: Number(asked.days) }, key.current);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    key.current = crypto.randomUUID();
    setLink(`${location.origin}${testPaths.invitation(lang, answer.value.token)}`);
    onMade();
  };
  const faultOf = (path: string) => {
    const issue = trouble?.issues?.find((each) => each.path === path);
    return issue && issueText(issue, format);
  };
  return (
    <form class="stack" onSubmit={make} noValidate>
      {link && <FreshLink link={link} />}
      {trouble && !trouble.issues && <TroubleNote trouble={trouble} />}
      <div class="programmes__pair">
        {fields.map(({ name, most }) => (
          <Field key={name} id={`invite-${name}`} label={words[name]} error={faultOf(name)} format={format}>
            {(control) => (
              <input
                {...control}
                type="number"
                min={1}
                max={most}
                value={asked[name]}
                onInput={({ currentTarget }) => setAsked({ ...asked, [name]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <p>
        <button type="submit" class="button">
          {words.make}
        </button>
      </p>
    </form>
  );
}

/** It is kept nowhere: gone with the page. */
function FreshLink({ link }: { link: string }) {
  const words = useWords(programmeMessages).invitations;
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    announce(words.copied);
  };
  return (
    <div class="notice notice--done" role="status">
      <p>{words.once}</p>
      <p class="door__link">
        <code>{link}</code>
      </p>
      <div class="actions">
        <button type="button" class="button button--small" onClick={copy}>
          {words.copy}
        </button>
      </div>
    </div>
  );
}
