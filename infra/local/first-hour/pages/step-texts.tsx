import { palettes } from "../../../../functions/circles/limits.ts";
import type { Language } from "../../../../functions/platform/languages.ts";
import { Choice } from "../../../../web/components/field.tsx";
import { firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { formatFor } from "../../../../web/i18n/format.ts";
import { answerIn, languagesIn } from "../answers.ts";
import type { Field } from "../fields.ts";
import { Previews } from "./previews.tsx";
import { Ask, type AskProps, errorAt } from "./wizard-field.tsx";
import type { StepPage, StepProps, View } from "./wizard-frame.tsx";

const propsOf = (view: View): StepProps => ({
  view,
  words: firstHourMessages[view.lang],
  format: formatFor(view.lang, "UTC"),
});

export function nameStep(view: View): StepPage {
  const props = propsOf(view);
  const words = props.words.name;
  return {
    heading: words.heading,
    lead: words.lead,
    asked: (
      <>
        <Ask {...props} field="name" label={words.label} />
        <Ask {...props} field="timeZone" label={words.timeZone} hint={words.timeZoneHint} />
        <Ask {...props} field="currency" label={words.currency} hint={words.currencyHint} />
      </>
    ),
    preview: <Previews view={view} page="home" themes={["light"]} />,
  };
}

const editions = ["fr,en", "fr", "en"] as const;

export function languagesStep(view: View): StepPage {
  const props = propsOf(view);
  const words = props.words.languages;
  const chosen = languagesIn(view.draft).toSorted().reverse().join(",");
  return {
    heading: words.heading,
    lead: words.lead,
    asked: (
      <>
        <fieldset class="field">
          <legend class="field__label">{words.legend}</legend>
          {editions.map((value) => (
            <Choice
              key={value}
              type="radio"
              name="languages"
              value={value}
              label={words.options[value]}
              checked={chosen === value.split(",").toSorted().reverse().join(",")}
            />
          ))}
        </fieldset>
        <InEach {...props} fr="taglineFr" en="taglineEn" label={words.tagline} hint={words.taglineHint} />
      </>
    ),
    preview: <Previews view={view} page="home" themes={["light"]} />,
  };
}

export function circleStep(view: View): StepPage {
  const props = propsOf(view);
  const words = props.words.circle;
  const idFault = errorAt(props, "circleId");
  return {
    heading: words.heading,
    lead: words.lead,
    asked: (
      <>
        <InEach {...props} fr="circleNameFr" en="circleNameEn" label={words.name} />
        <InEach {...props} fr="circleTaglineFr" en="circleTaglineEn" label={words.tagline} />
        <fieldset class="field">
          <legend class="field__label">{words.palette}</legend>
          <div class="circlepick fh-tints">
            {palettes.map((palette) => (
              <label key={palette} class={`circlepick__card circlepick__card--${palette}`}>
                <input
                  type="radio"
                  name="palette"
                  value={palette}
                  checked={answerIn(view.draft, "palette") === palette}
                />
                <span class="circlepick__name">{words.palettes[palette]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <Ask {...props} field="circleId" label={words.id} hint={words.idHint} />
        {idFault === undefined && (
          <p class="fh-note" data-live="circle-address">
            /{view.lang}/{view.lang === "fr" ? "cercles" : "circles"}/{answerIn(view.draft, "circleId") || "…"}
          </p>
        )}
      </>
    ),
    preview: <Previews view={view} page="circle" themes={["light"]} />,
  };
}

export function charterStep(view: View): StepPage {
  const props = propsOf(view);
  const words = props.words.charter;
  return {
    heading: words.heading,
    lead: words.lead,
    asked: (
      <>
        <InEach {...props} fr="charterFr" en="charterEn" label={words.charter} lines={14} />
        <Brackets view={view} fields={["charterFr", "charterEn"]} text={words.brackets} />
        <InEach {...props} fr="rulesFr" en="rulesEn" label={words.rules} hint={words.rulesHint} lines={7} />
      </>
    ),
    preview: <Previews view={view} page="circle" themes={["light"]} />,
  };
}

export function termsStep(view: View): StepPage {
  const props = propsOf(view);
  const words = props.words.terms;
  return {
    heading: words.heading,
    lead: words.lead,
    asked: (
      <>
        <InEach {...props} fr="termsFr" en="termsEn" label={words.terms} hint={words.version} lines={16} />
        <Brackets view={view} fields={["termsFr", "termsEn"]} text={props.words.charter.brackets} />
      </>
    ),
    preview: <Previews view={view} page="terms" themes={["light"]} />,
  };
}

/** One text, asked in each language that is offered. */
function InEach({ fr, en, label, ...rest }: Omit<AskProps, "field"> & { fr: Field; en: Field }) {
  const asked = languagesIn(rest.view.draft);
  const named = (lang: Language) =>
    asked.length < 2 ? label : `${label}, ${lang === "fr" ? rest.words.inFrench : rest.words.inEnglish}`;
  return (
    <>
      {asked.map((lang) => (
        <Ask key={lang} {...rest} field={lang === "fr" ? fr : en} label={named(lang)} />
      ))}
    </>
  );
}

/** What a ready-made text left to its brand. */
function Brackets({ view, fields, text }: { view: View; fields: readonly Field[]; text: string }) {
  const left = fields.some((field) => /\[[^\]]+\](?!\()/.test(answerIn(view.draft, field)));
  return <div data-live={`brackets-${fields[0]}`}>{left && <p class="notice notice--party">{text}</p>}</div>;
}
