import type { Feedback } from "../../../../functions/feedback/contract.ts";
import { environmentParts } from "../../../../functions/feedback/limits.ts";
import type { Feature } from "../../../../functions/programmes/contract.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import { useWords } from "../../edition.ts";
import { FormerWords } from "../../former-words.tsx";
import { Pictures } from "./pictures.tsx";
import { readWordings } from "./server.ts";

/** What the tester told, as they told it. */
export function ReportFacts({ report, features }: { report: Feedback; features: readonly Feature[] }) {
  const { sheet: words, ...names } = useWords(triageMessages);
  const { text, steps = [], environment = {}, lang } = report;
  const places = environmentParts.filter((part) => environment[part]);
  return (
    <>
      <section aria-labelledby="told-title">
        <h3 id="told-title">{words.text}</h3>
        {text ? (
          <p class="triage__text" lang={lang} dir="auto">
            {text}
          </p>
        ) : (
          <p class="soft">{words.noText}</p>
        )}
      </section>
      {steps.length > 0 && (
        <section aria-labelledby="steps-title">
          <h3 id="steps-title">{words.steps}</h3>
          <ol class="triage__steps-list" lang={lang}>
            {steps.map((step) => (
              <li key={step} dir="auto">
                {step}
              </li>
            ))}
          </ol>
        </section>
      )}
      {report.pictures && <Pictures report={report} />}
      {places.length > 0 && (
        <section aria-labelledby="place-title">
          <h3 id="place-title">{words.environment}</h3>
          <dl class="triage__places">
            {places.map((part) => (
              <div key={part}>
                <dt>{words.places[part]}</dt>
                <dd dir="auto">{environment[part]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {report.editedAt && (
        <FormerWords
          key={report.rev}
          editedAt={report.editedAt}
          features={features}
          names={names}
          load={() => readWordings(report)}
        />
      )}
    </>
  );
}
