import { useState } from "preact/hooks";
import type { MilestonePolicy } from "../../../../functions/ideas/policy.ts";
import { Choice, Field } from "../../../components/field.tsx";
import { PolicyTable } from "../../../components/policy-table.tsx";
import { counted } from "../../../components/stair-sentence.ts";
import { brandMessages } from "../../../i18n/brand.ts";
import { useEdition, useWords } from "../../edition.ts";
import { troubleText } from "../../trouble-text.ts";
import { fieldId, useForm } from "../form.ts";
import { explained, presetOf, presets, refusalOf } from "../policy-explained.ts";
import { PolicyNumbers } from "./policy-numbers.tsx";
import { FormSection } from "./section.tsx";

/** The stair: a preset or one's own, and what it comes to in numbers and dates. */
export function ClockSection() {
  const { content, change } = useForm();
  const words = useWords(brandMessages).clock;
  const [own, setOwn] = useState(presetOf(content.policy) === "own");
  const chosen = own ? "own" : presetOf(content.policy);
  const choose = (name: "classic" | "circle" | "own") => {
    setOwn(name === "own");
    if (name !== "own") change({ policy: copyOf(presets[name]) });
  };
  return (
    <FormSection name="clock">
      <fieldset id={fieldId("policy")} tabIndex={-1}>
        <legend class="field__label">{words.preset}</legend>
        {(["circle", "classic", "own"] as const).map((name) => (
          <Choice
            key={name}
            type="radio"
            name="preset"
            value={name}
            label={words[name].title}
            hint={words[name].text}
            checked={chosen === name}
            onChange={() => choose(name)}
          />
        ))}
      </fieldset>
      {chosen === "own" && <PolicyNumbers policy={content.policy} onChange={(policy) => change({ policy })} />}
      <Explained policy={content.policy} />
      <p class="notice">{words.running}</p>
    </FormSection>
  );
}

const copyOf = (policy: MilestonePolicy): MilestonePolicy => structuredClone(policy);

/** The same table as visitors read, for as many members as one likes to reckon with. */
function Explained({ policy }: { policy: MilestonePolicy }) {
  const { content, opened } = useForm();
  const words = useWords(brandMessages).clock;
  const { lang, format } = useEdition();
  const [typed, setTyped] = useState(String(Math.max(opened.members, 100)));
  const members = Math.max(0, Math.floor(Number(typed) || 0));
  const refusal = refusalOf(policy, opened.members);
  const { model, dates } = explained(policy, members, new Date());
  return (
    <div class="explained">
      <h3>{words.explained}</h3>
      {refusal && (
        <p class="notice notice--problem" role="status">
          {troubleText(refusal, format)}
        </p>
      )}
      <div class="explained__for">
        <Field
          id="reckon-for"
          label={words.reckonFor}
          hint={words.today(format.number(opened.members))}
          format={format}
        >
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="numeric"
              min={0}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
        </Field>
      </div>
      {!refusal && (
        <>
          <PolicyTable policy={model} members={members} circleName={content.name[lang]} format={format} />
          <p>
            {dates
              ? words.dates(format.date(dates.firstAt), counted(dates.goal, format), format.date(dates.lastAt))
              : words.waits(format.number(policy.kind === "share" ? policy.waitBelowMembers : 0))}
          </p>
        </>
      )}
    </div>
  );
}
