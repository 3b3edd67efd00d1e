import { ideaLimits } from "../../../functions/ideas/limits.ts";
import { writeMessages } from "../../i18n/write.ts";
import { useEdition, useWords } from "../edition.ts";
import { type Check, isReady, type Requirement } from "./missing.ts";

/** What is there and what is not yet; each line leads to its field. */
export function Checklist({ checks }: { checks: readonly Check[] }) {
  const words = useWords(writeMessages).send;
  const needs = useNeeds();
  return (
    <div class="checklist">
      <h3 class="checklist__title">{isReady(checks) ? words.allSet : words.checklist}</h3>
      <ul>
        {checks.map(({ of, met }) => (
          <li key={of} class={met ? "checklist__item checklist__item--met" : "checklist__item"}>
            <a href={`#${of}`}>{needs(of)}</a>
            <span class="visually-hidden"> ({met ? words.met : words.unmet})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is asked for, with its figure. */
export function useNeeds(): (of: Requirement) => string {
  const words = useWords(writeMessages).send.needs;
  const { format } = useEdition();
  const figures: Partial<Record<Requirement, number>> = { title: ideaLimits.titleMin, story: ideaLimits.storyMin };
  return (of) => words[of](format.number(figures[of] ?? 1));
}
