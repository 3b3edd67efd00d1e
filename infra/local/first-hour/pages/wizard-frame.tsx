import type { ComponentChildren } from "preact";
import type { Language } from "../../../../functions/platform/languages.ts";
import { type FirstHourWords, firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { type Format, formatFor } from "../../../../web/i18n/format.ts";
import { answerIn } from "../answers.ts";
import { addresses } from "../contract.ts";
import { type Draft, type Step, steps } from "../fields.ts";
import { type Fault, faultsAt } from "../judge.ts";
import type { KeptLogo } from "../logo.ts";
import { documentOf } from "./document.tsx";

/** Everything that a page of the wizard is made of. */
export type View = {
  lang: Language;
  step: Step;
  draft: Draft;
  logo: KeptLogo | undefined;
  /** All that is wrong, on any page. */
  faults: readonly Fault[];
  /** After Go on was pressed: then what was left empty is told too. */
  pressed: boolean;
  now: Date;
  /** What was wrong with a logo that was just sent. */
  refusedLogo?: { file: string; reason: keyof FirstHourWords["logo"]["refusals"] } | undefined;
  /** A press of the logo's button without a file. */
  noLogo?: boolean;
};
export type StepProps = { view: View; words: FirstHourWords; format: Format };

export type StepPage = {
  heading: string;
  lead: string;
  /** What is asked, as a form's content. */
  asked: ComponentChildren;
  preview?: ComponentChildren;
  /** A page that is sent in another way than by Go on. */
  own?: boolean;
};

/** One page of the wizard: where one is, what is asked, what it will look like, and the way on. */
export function wizardDocument(view: View, page: StepPage): string {
  const { lang, step } = view;
  const words = firstHourMessages[lang];
  const at = steps.indexOf(step);
  const before = steps[at - 1];
  const format = formatFor(lang, "UTC");
  return documentOf({
    lang,
    title: words.steps[step],
    there: addresses.step(lang === "fr" ? "en" : "fr", step),
    scripts: ["wizard.js"],
    children: (
      <div class="page">
        <Progress view={view} words={words} />
        <header class="page__head fh-head">
          <p class="label">{words.step(format.number(at + 1), format.number(steps.length))}</p>
          <h1>{page.heading}</h1>
          <p class="page__lead">{page.lead}</p>
        </header>
        <div class={page.preview ? "fh-split" : undefined}>
          <div>
            <Summary view={view} words={words} format={format} />
            {page.own ? page.asked : <StepForm view={view} words={words} asked={page.asked} />}
            {before && (
              <p class="fh-back">
                <a href={addresses.step(lang, before)}>{words.back}</a>
              </p>
            )}
          </div>
          {page.preview && (
            <aside class="fh-preview" aria-label={words.preview}>
              {page.preview}
            </aside>
          )}
        </div>
      </div>
    ),
  });
}

function StepForm({ view, words, asked }: { view: View; words: FirstHourWords; asked: ComponentChildren }) {
  return (
    <form
      method="post"
      action={addresses.step(view.lang, view.step)}
      class="form"
      noValidate
      data-wizard
      data-saving={words.saving}
      data-saved={words.saved}
      data-not-saved={words.notSaved}
    >
      {/* What Enter presses: the first button, which must not be a suggestion. */}
      <button type="submit" class="visually-hidden" name="go" value="next" tabIndex={-1} aria-hidden="true">
        {words.next}
      </button>
      {asked}
      <div class="actions fh-go">
        <button type="submit" class="button" name="go" value="next">
          {words.next}
        </button>
        <p class="fh-saved" role="status" data-state />
      </div>
    </form>
  );
}

/** Only after Go on was pressed: while one types, each field speaks for itself. */
function Summary({ view, words, format }: StepProps) {
  const count = faultsAt(view.faults, view.step).length;
  if (!view.pressed || count === 0) return null;
  return (
    <p class="notice notice--problem" role="alert">
      {count === 1 ? words.mend : words.mendMany(format.number(count))}
    </p>
  );
}

function Progress({ view, words }: { view: View; words: FirstHourWords }) {
  const at = steps.indexOf(view.step);
  return (
    <nav class="fh-progress" aria-label={words.progress}>
      <ol>
        {steps.map((step, n) => (
          <li key={step} class={n < at ? "fh-progress__past" : undefined}>
            <a href={addresses.step(view.lang, step)} aria-current={step === view.step ? "step" : undefined}>
              {words.steps[step]}
              <Mended view={view} step={step} past={n < at} words={words} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Mended({ view, step, past, words }: { view: View; step: Step; past: boolean; words: FirstHourWords }) {
  if (!past) return null;
  const faulty = faultsAt(view.faults, step).length > 0;
  return <span class="visually-hidden"> ({faulty ? words.toMend : words.done})</span>;
}

export const draftName = (view: View) => answerIn(view.draft, "name").trim();
