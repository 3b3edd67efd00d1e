import { useRef, useState } from "preact/hooks";
import { languages } from "../../../functions/platform/languages.ts";
import type { Role } from "../../../functions/platform/session.ts";
import { staffLimits } from "../../../functions/staff/limits.ts";
import { Field } from "../../components/field.tsx";
import { issueText } from "../../i18n/problems.ts";
import { staffMessages } from "../../i18n/staff.ts";
import type { Lang } from "../../paths.ts";
import { studioPaths } from "../../studio-paths.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { FreshLink } from "./fresh-link.tsx";
import { RoleChoice } from "./role-choice.tsx";
import { invite } from "./server.ts";

/** Roles, an address if it is known, and for how long; the link is shown once. */
export function InviteForm({ onMade }: { onMade: () => void }) {
  const words = useWords(staffMessages).invite;
  const { lang, format } = useEdition();
  const [roles, setRoles] = useState<Role[]>(["moderator"]);
  const [email, setEmail] = useState("");
  const [mailLang, setMailLang] = useState<Lang>(lang);
  const [days, setDays] = useState("7");
  const [made, setMade] = useState<{ link: string; email: string }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const key = useRef(crypto.randomUUID());
  const make = async (event: Event) => {
    event.preventDefault();
    const to = email.trim();
    const answer = await invite({ roles, days: Number(days), ...(to && { email: to, lang: mailLang }) }, key.current);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (!answer.ok) return;
    key.current = crypto.randomUUID();
    setMade({ link: `${location.origin}${studioPaths.team(lang, answer.value.token)}`, email: to });
    setEmail("");
    onMade();
  };
  const faultOf = (path: string) => {
    const issue = trouble?.issues?.find((each) => each.path === path);
    return issue && issueText(issue, format);
  };
  return (
    <section class="team__box" aria-labelledby="invite-title">
      <h2 id="invite-title">{words.title}</h2>
      {made && <FreshLink link={made.link} email={made.email} />}
      <form class="team__form" onSubmit={make} noValidate>
        {trouble && !trouble.issues && <TroubleNote trouble={trouble} />}
        <RoleChoice
          name="invite"
          legend={words.roles}
          chosen={roles}
          error={faultOf("roles") && words.noRole}
          onChange={setRoles}
        />
        <Field
          id="invite-email"
          label={words.email}
          hint={words.emailHint}
          error={faultOf("email")}
          optional
          format={format}
        >
          {(control) => (
            <input
              {...control}
              type="email"
              autocomplete="off"
              value={email}
              onInput={({ currentTarget }) => setEmail(currentTarget.value)}
            />
          )}
        </Field>
        {email.trim() && (
          <fieldset class="choices">
            <legend class="field__label">{words.lang}</legend>
            {languages.map((each) => (
              <label key={each} class="choice">
                <input type="radio" name="invite-lang" checked={mailLang === each} onChange={() => setMailLang(each)} />
                <span lang={each}>{words.languages[each]}</span>
              </label>
            ))}
          </fieldset>
        )}
        <Field id="invite-days" label={words.days} error={faultOf("days")} format={format}>
          {(control) => (
            <input
              {...control}
              type="number"
              min={1}
              max={staffLimits.days}
              value={days}
              onInput={({ currentTarget }) => setDays(currentTarget.value)}
            />
          )}
        </Field>
        <button class="button" type="submit">
          {words.make}
        </button>
      </form>
    </section>
  );
}
