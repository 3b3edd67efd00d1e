import { useState } from "preact/hooks";
import type { Profile as OwnProfile } from "../../../functions/members/contract.ts";
import { profileLimits } from "../../../functions/members/limits.ts";
import { Field } from "../../components/field.tsx";
import { ownThingsMessages } from "../../i18n/own-things.ts";
import { issueText } from "../../i18n/problems.ts";
import { paths } from "../../paths.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";
import { readProfile, saveProfile } from "./belonging-server.ts";

const choices = ["ideas", "supports", "circles"] as const;

/** The public page: its name, and what it shows. */
export function Profile() {
  const words = useWords(ownThingsMessages).profile;
  const { loaded, again } = useLoaded(readProfile, "profile");
  return (
    <section aria-labelledby="profile-title">
      <h2 id="profile-title">{words.title}</h2>
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && <ProfileForm start={loaded.value} />}
    </section>
  );
}

function ProfileForm({ start }: { start: OwnProfile }) {
  const words = useWords(ownThingsMessages).profile;
  const { lang, format } = useEdition();
  const [{ name, shows }, setTyped] = useState({ name: start.name, shows: start.shows });
  const [trouble, setTrouble] = useState<Trouble>();
  const [saved, setSaved] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    const answer = await saveProfile({ name, shows });
    setTrouble(answer.ok ? undefined : answer.trouble);
    setSaved(answer.ok);
    if (!answer.ok) return;
    setTyped(answer.value);
    announce(words.saved);
  };
  const issue = trouble?.issues?.find(({ path }) => path === "name");
  return (
    <form class="form" onSubmit={save} noValidate>
      {trouble && !issue && <TroubleNote trouble={trouble} />}
      <Field
        id="profile-name"
        label={words.name}
        hint={words.nameHint}
        error={issue && issueText(issue, format)}
        format={format}
      >
        {(control) => (
          <input
            {...control}
            value={name}
            maxLength={profileLimits.name}
            autoComplete="nickname"
            dir="auto"
            onInput={({ currentTarget }) => setTyped({ name: currentTarget.value, shows })}
          />
        )}
      </Field>
      <fieldset class="field">
        <legend class="field__label">{words.shows}</legend>
        {choices.map((choice) => (
          <label class="choice" key={choice}>
            <input
              type="checkbox"
              checked={shows[choice]}
              onChange={({ currentTarget }) => setTyped({ name, shows: { ...shows, [choice]: currentTarget.checked } })}
            />{" "}
            {words.choices[choice]}
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <button class="button button--small" type="submit">
          {words.save}
        </button>
        <a href={paths.member(lang, start.memberId)}>{words.see}</a>
        {saved && <span class="soft">{words.saved}</span>}
      </div>
    </form>
  );
}
