import { Choice, Field } from "../components/field.tsx";
import { Moment } from "../components/instant.tsx";
import { type Format, formatFor } from "../i18n/format.ts";
import { issueText, problemText } from "../i18n/problems.ts";
import { reportMessages } from "../i18n/report.ts";
import type { MyReportsModel, PageContext, ReportPageModel } from "../models.ts";
import { paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** What breaks a rule, told to moderation by a plain form; once told, what came of it. */
export function reportPage(model: ReportPageModel, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = reportMessages[lang];
  const { card, comment, own, problem } = model;
  const title = comment ? words.titleComment(comment.name) : words.titleIdea;
  return {
    head: { title, description: card.pitch, noindex: true },
    address: { fr: paths.report("fr", model.target), en: paths.report("en", model.target) },
    content: (
      <div class="page talk-page">
        {problem && (
          <p class="notice notice--problem" role="alert">
            {problemText(problem.code, format)}
          </p>
        )}
        <h1>{title}</h1>
        <p class="page__lead">
          <a href={paths.idea(lang, card)} lang={card.textLang}>
            {card.title}
          </a>
        </p>
        {comment && (
          <blockquote
            class="report__quote prose"
            lang={comment.textLang}
            dangerouslySetInnerHTML={{ __html: comment.html }}
          />
        )}
        {own ? <Filed own={own} target={model.target} format={format} /> : <Form model={model} format={format} />}
        <p>
          <a href={paths.myReports(lang)}>{words.mine}</a>
        </p>
      </div>
    ),
  };
}

function Form({ model, format }: { model: ReportPageModel; format: Format }) {
  const words = reportMessages[format.lang];
  const { typed, problem, rules } = model;
  const wordFault = problem?.issue?.path === "word" ? issueText(problem.issue, format) : undefined;
  return (
    <form class="form" method="post" action={paths.report(format.lang, model.target)} data-kept={model.target}>
      <p class="soft">{words.lead}</p>
      <fieldset>
        <legend class="field__label">{words.reason}</legend>
        {problem?.issue?.path === "reason" && <p class="field__error">{words.reasonMissing}</p>}
        <div class="stack">
          {rules.map((rule, index) => (
            <Choice
              key={rule}
              type="radio"
              name="reason"
              value={String(index + 1)}
              label={words.rule(format.number(index + 1), rule)}
              checked={typed?.reason === String(index + 1)}
              required
            />
          ))}
          <Choice
            type="radio"
            name="reason"
            value="unlawful"
            label={words.unlawful}
            checked={typed?.reason === "unlawful"}
            required
          />
        </div>
      </fieldset>
      <Field id="word" label={words.word} error={wordFault} optional format={format}>
        {(control) => <textarea {...control} name="word" rows={3} value={typed?.word} />}
      </Field>
      <div class="actions">
        <button class="button button--ink" type="submit">
          {model.signedInAs ? words.send : words.sendSignedOut}
        </button>
      </div>
    </form>
  );
}

type Own = NonNullable<ReportPageModel["own"]>;

function Filed({ own, target, format }: { own: Own; target: string; format: Format }) {
  const words = reportMessages[format.lang];
  return (
    <div class="notice notice--done" data-kept={target}>
      <p>{words.filed}</p>
      <Outcome own={own} format={format} />
    </div>
  );
}

function Outcome({ own: { at, outcome, settledAt }, format }: { own: Own; format: Format }) {
  const words = reportMessages[format.lang];
  return (
    <>
      <p>{outcome ? words[outcome] : words.waiting}</p>
      <p class="soft">
        {words.reportedOn} <Moment iso={at} format={format} />
        {settledAt && (
          <>
            {" · "}
            {words.settledOn} <Moment iso={settledAt} format={format} />
          </>
        )}
      </p>
    </>
  );
}

/** What its reader reported, and what came of each. */
export function myReportsPage({ signedInAs, reports }: MyReportsModel, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = reportMessages[lang];
  return {
    head: { title: words.mine, description: brand.tagline[lang], noindex: true },
    address: { fr: paths.myReports("fr"), en: paths.myReports("en") },
    content: (
      <div class="page talk-page">
        <h1>{words.mine}</h1>
        {!signedInAs && (
          <p>
            <a href={paths.signIn(lang, paths.myReports(lang))}>{words.signIn}</a>
          </p>
        )}
        {signedInAs && reports.length === 0 && <p class="soft">{words.none}</p>}
        <ul class="rows">
          {reports.map((report) => (
            <li key={report.target} class="row">
              <h2 class="row__title">
                <a href={paths.report(lang, report.target)}>
                  {report.ofComment ? words.ofComment(report.title) : report.title}
                </a>
              </h2>
              <Outcome own={report} format={format} />
            </li>
          ))}
        </ul>
      </div>
    ),
  };
}
