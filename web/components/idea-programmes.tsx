import type { Format } from "../i18n/format.ts";
import { programmePageMessages } from "../i18n/programme-pages.ts";
import type { IdeaPageModel } from "../models.ts";
import { testPaths } from "../test-paths.ts";
import { ProgrammeStageTag } from "./programme-stage.tsx";

/** The programmes that came of an idea. */
export function IdeaProgrammes({ model: { programmes = [] }, format }: { model: IdeaPageModel; format: Format }) {
  const { lang } = format;
  if (programmes.length === 0) return null;
  return (
    <section class="ideabetas" aria-labelledby="idea-betas">
      <h2 class="ideabetas__title" id="idea-betas">
        {programmePageMessages[lang].ofIdea}
      </h2>
      <ul>
        {programmes.map(({ programmeId, title, stage }) => (
          <li key={programmeId}>
            <a href={testPaths.programme(lang, programmeId)}>{title}</a> <ProgrammeStageTag stage={stage} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}
