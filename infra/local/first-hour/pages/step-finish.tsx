import { firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { answerIn, bothIn } from "../answers.ts";
import { addresses } from "../contract.ts";
import type { Step } from "../fields.ts";
import { firstFaulty } from "../judge.ts";
import { policyNameIn } from "../policy.ts";
import { Previews } from "./previews.tsx";
import { draftName, type StepPage, type View } from "./wizard-frame.tsx";

/** What will be written and opened; or the first answer that is missing. */
export function finishStep(view: View): StepPage {
  const words = firstHourMessages[view.lang];
  const missing = firstFaulty(view.faults);
  const name = draftName(view) || "…";
  return {
    heading: words.finish.heading(name),
    lead: words.finish.lead,
    own: true,
    asked: (
      <>
        <dl class="fh-facts">
          {factsOf(view).map(({ step, value }) => (
            <div key={step}>
              <dt>
                <a href={addresses.step(view.lang, step)}>{words.steps[step]}</a>
              </dt>
              <dd>{value || words.finish.nothingYet}</dd>
            </div>
          ))}
        </dl>
        <p class="fh-note">{words.finish.files}</p>
        <p class="fh-note">{words.finish.empty}</p>
        {missing ? (
          <div class="notice notice--problem" role="alert">
            <p>{words.finish.cannot}</p>
            <a class="button button--quiet button--small" href={addresses.step(view.lang, missing)}>
              {words.finish.mend(words.steps[missing])}
            </a>
          </div>
        ) : (
          <form method="post" action={addresses.open(view.lang)} class="actions fh-go">
            <button type="submit" class="button" name="room" value="finish">
              {words.finish.open(name)}
            </button>
          </form>
        )}
      </>
    ),
    preview: (
      <>
        <Previews view={view} page="home" themes={["light", "dark"]} />
        <Previews view={view} page="mail" themes={["light"]} />
        <Previews view={view} page="embed" themes={["light"]} />
      </>
    ),
  };
}

function factsOf(view: View): { step: Step; value: string }[] {
  const words = firstHourMessages[view.lang];
  const { draft, lang } = view;
  const colours = (["main", "stair", "spark"] as const).map((name) => answerIn(draft, name)).filter(Boolean);
  return [
    { step: "name", value: answerIn(draft, "name") },
    { step: "logo", value: view.logo ? words.finish.withLogo : words.finish.withoutLogo },
    { step: "colours", value: colours.join(" · ") },
    { step: "languages", value: bothIn(draft, "taglineFr", "taglineEn")[lang] },
    { step: "circle", value: bothIn(draft, "circleNameFr", "circleNameEn")[lang] },
    { step: "policy", value: words.policy.names[policyNameIn(draft)] },
  ];
}
