import { Problem } from "../../../../functions/platform/problem.ts";
import { presentPolicy } from "../../../../functions/publishing/present-circle.ts";
import { PolicyTable } from "../../../../web/components/policy-table.tsx";
import { firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { formatFor } from "../../../../web/i18n/format.ts";
import { problemText } from "../../../../web/i18n/problems.ts";
import { answerIn, languagesIn } from "../answers.ts";
import { type Explained, explained, membersIn, policyNameIn, policyNames, policyOf } from "../policy.ts";
import { Ask } from "./wizard-field.tsx";
import type { StepPage, StepProps, View } from "./wizard-frame.tsx";

export function policyStep(view: View): StepPage {
  const props = {
    view,
    words: firstHourMessages[view.lang],
    format: formatFor(view.lang, zoneOf(view)),
  };
  const words = props.words.policy;
  const chosen = policyNameIn(view.draft);
  return {
    heading: words.heading,
    lead: words.lead,
    asked: (
      <>
        <Ask {...props} field="members" label={words.members} hint={words.membersHint} kind="number" />
        <fieldset class="field">
          <legend class="field__label">{words.legend}</legend>
          <div class="circlepick fh-policies">
            {policyNames.map((name) => (
              <label key={name} class="circlepick__card">
                <input type="radio" name="policy" value={name} checked={name === chosen} />
                <span class="circlepick__name">{words.names[name]}</span>
                <span class="circlepick__tagline">{words.texts[name]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="fh-own">
          <Ask {...props} field="ownWindow" label={words.window} kind="number" />
          <Ask {...props} field="ownSteps" label={words.steps} hint={words.stepsHint} lines={4} />
        </div>
        <div data-live="meaning">
          <Meaning {...props} />
        </div>
      </>
    ),
    preview: (
      <div data-live="stair">
        <Drawn {...props} />
      </div>
    ),
  };
}

/** Deadlines are told in the brand's zone; one that is none yet is told in ours. */
function zoneOf({ draft }: View): string {
  const zone = answerIn(draft, "timeZone").trim();
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    return "UTC";
  }
}

/** The very dates and numbers, or why nobody would reach the top. */
function Meaning(props: StepProps) {
  const { view, words, format } = props;
  const [policy, members] = [policyOf(view.draft), membersIn(view.draft)];
  if (!policy || !(members >= 5)) return null;
  try {
    return <Explanation {...props} means={explained(policy, members, view.now)} members={members} />;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const fits = policyNameIn(view.draft) === "circle" ? "own" : "circle";
    return (
      <div class="notice notice--problem" role="alert">
        <p>
          <strong>{words.policy.refused}</strong>{" "}
          {error.code === "milestone-above-membership" && words.policy.unreachable}{" "}
          {problemText(error.code, format, error.values)}
        </p>
        <p>{words.policy.suggest(words.policy.names[fits])}</p>
      </div>
    );
  }
}

function Explanation({ view, words, format, means, members }: StepProps & { means: Explained; members: number }) {
  const { policy: said } = words;
  if (means.waits) return <p class="notice">{said.waits(format.number(means.waits))}</p>;
  return (
    <div class="fh-meaning">
      <p>{said.meaning(format.number(members), format.date(view.now.toISOString()))}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{said.step}</th>
            <th scope="col">{said.supporters}</th>
            <th scope="col">{said.share}</th>
            <th scope="col">{said.before}</th>
            <th scope="col">{said.pace}</th>
          </tr>
        </thead>
        <tbody>
          {means.steps.map(({ supporters, share, latest, perWeek }, n) => (
            <tr key={supporters}>
              <th scope="row">{format.number(n + 1)}</th>
              <td>{format.number(supporters)}</td>
              <td>{format.percent(share)}</td>
              <td>{format.date(latest.toISOString())}</td>
              <td>{format.number(Math.max(0.1, Math.round(perWeek * 10) / 10))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{said.longest(format.number(means.longestDays))}</p>
      {policyNameIn(view.draft) === "circle" && <p class="soft small">{said.atStart(format.number(30))}</p>}
    </div>
  );
}

/** The real stair of the circle's own page. */
function Drawn({ view, words, format }: StepProps) {
  const [policy, members] = [policyOf(view.draft), membersIn(view.draft)];
  if (!policy || !(members >= 5)) return null;
  const [lang = "fr"] = languagesIn(view.draft);
  const circleName = answerIn(view.draft, lang === "fr" ? "circleNameFr" : "circleNameEn");
  return (
    <>
      <h2 class="fh-preview__title">{words.policy.preview}</h2>
      <PolicyTable
        policy={presentPolicy(policy, members)}
        members={members}
        circleName={circleName || words.steps.circle}
        format={format}
      />
    </>
  );
}
