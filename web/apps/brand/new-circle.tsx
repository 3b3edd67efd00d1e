import { useState } from "preact/hooks";
import { circleLimits } from "../../../functions/circles/limits.ts";
import type { CircleId } from "../../../functions/platform/ids.ts";
import { type Both, languages } from "../../../functions/platform/languages.ts";
import { Field } from "../../components/field.tsx";
import { brandMessages } from "../../i18n/brand.ts";
import { studioPaths } from "../../studio-paths.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { addressWord, isCircleId } from "./address-word.ts";
import { emptyContent } from "./empty-content.ts";
import { saveDraft } from "./server.ts";

/** A name in both languages and the word in the address; everything else comes on the next page. */
export function NewCircle({ taken }: { taken: readonly CircleId[] }) {
  const words = useWords(brandMessages);
  const { lang, format } = useEdition();
  const [name, setName] = useState<Both>({ fr: "", en: "" });
  const [typed, setTyped] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [tried, setTried] = useState(false);
  const word = typed ?? addressWord(name[lang] || name.fr || name.en);
  const isTaken = taken.some((each) => each === word);
  const fault = isTaken || trouble?.code === "circle-draft-changed" ? words.open.taken : undefined;
  const begin = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!isCircleId(word) || isTaken) return;
    const answer = await saveDraft(word, { rev: 0, version: 0, content: emptyContent(name) });
    if (answer.ok) location.assign(studioPaths.brand(lang, word));
    else setTrouble(answer.trouble);
  };
  return (
    <form class="newcircle" onSubmit={begin} noValidate>
      <h2>{words.open.title}</h2>
      {trouble && trouble.code !== "circle-draft-changed" && <TroubleNote trouble={trouble} />}
      <div class="pairfield__two">
        {languages.map((each) => (
          <Field key={each} id={`new-name-${each}`} label={words.open.name(words.in[each])} format={format}>
            {(control) => (
              <input
                {...control}
                lang={each}
                maxLength={circleLimits.name}
                value={name[each]}
                onInput={({ currentTarget }) => setName({ ...name, [each]: currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <Field
        id="new-address"
        label={words.open.address}
        hint={words.open.addressHint}
        error={fault ?? (tried && !isCircleId(word) ? words.open.addressHint : undefined)}
        format={format}
      >
        {(control) => (
          <input {...control} value={word} onInput={({ currentTarget }) => setTyped(currentTarget.value.trim())} />
        )}
      </Field>
      <button class="button" type="submit">
        {words.open.button}
      </button>
    </form>
  );
}
