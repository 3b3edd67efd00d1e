import type { Format } from "../i18n/format.ts";
import { programmeResultsMessages } from "../i18n/programme-results.ts";
import type { ProgrammePageModel } from "../models.ts";

type ResultsProps = { results: NonNullable<ProgrammePageModel["results"]>; format: Format };

/** What a test taught, in its team's words. */
export function ProgrammeResults({ results: { text, publishedAt, changedAt }, format }: ResultsProps) {
  const words = programmeResultsMessages[format.lang];
  return (
    <section class="closure__part" aria-labelledby="programme-results">
      <h2 id="programme-results">{words.results}</h2>
      <p class="closure__text">{text}</p>
      <p class="soft">
        {words.published(format.date(publishedAt))} {changedAt && words.corrected(format.date(changedAt))}
      </p>
    </section>
  );
}
