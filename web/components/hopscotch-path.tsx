import { homeMessages } from "../i18n/home.ts";
import { type Lang, paths } from "../paths.ts";
import { Icon } from "./icon.tsx";

/** The way of an idea as a hopscotch: four squares, each a little higher. */
export function HopscotchPath({ lang }: { lang: Lang }) {
  const { path } = homeMessages[lang];
  return (
    <section class="hopscotch">
      <div class="hopscotch__head">
        <h2>{path.title}</h2>
        <a class="section__more" href={paths.howItWorks(lang)}>
          {path.more}
          <Icon name="arrow" size={18} />
        </a>
      </div>
      <ol class="hopscotch__squares">
        {path.steps.map((step, index) => (
          <li key={step.title} class="hopscotch__square">
            <span class="hopscotch__number" aria-hidden="true">
              {index + 1}
            </span>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
