import { PolicyTable } from "../components/policy-table.tsx";
import { Section } from "../components/section.tsx";
import { CircleChip } from "../components/tag.tsx";
import { formatFor } from "../i18n/format.ts";
import { howMessages } from "../i18n/how.ts";
import type { HowItWorksModel, PageContext } from "../models.ts";
import { paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** The rules, every figure of them from the circles' policies. */
export function howItWorksPage(model: HowItWorksModel, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = howMessages[lang];
  return {
    head: { title: words.title, description: words.describe },
    address: { fr: paths.howItWorks("fr"), en: paths.howItWorks("en") },
    content: (
      <div class="page">
        <header class="page__head">
          <h1>{words.title}</h1>
          <p class="page__lead">{words.lead}</p>
        </header>
        <ol class="how">
          {words.steps.map((step, index) => (
            <li key={step.title} class="how__step">
              <span class="how__number" aria-hidden="true">
                {index + 1}
              </span>
              <h2 class="how__title">{step.title}</h2>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
        <Section title={words.clocks}>
          {model.circles.map(({ circle, policy, members }) => (
            <section key={circle.circleId} class="policy-of">
              <h3>
                <CircleChip circle={circle} lang={lang} />
              </h3>
              <PolicyTable policy={policy} members={members} circleName={circle.name} format={format} />
            </section>
          ))}
        </Section>
        <div class="charter">
          <Section title={words.supportTitle}>
            <p class="prose">{words.supportText}</p>
          </Section>
          <Section title={words.timeTitle}>
            <p class="prose">{words.timeText}</p>
          </Section>
          <Section title={words.keptTitle}>
            <p class="prose">
              {words.keptText} <a href={paths.transparency(lang)}>{words.keptLink}</a>
            </p>
          </Section>
        </div>
      </div>
    ),
  };
}
