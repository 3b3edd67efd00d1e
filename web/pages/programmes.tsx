import { EmptyState } from "../components/empty-state.tsx";
import { ProgrammeTile } from "../components/programme-tile.tsx";
import { formatFor } from "../i18n/format.ts";
import { programmePageMessages } from "../i18n/programme-pages.ts";
import type { PageContext, ProgrammesPageModel } from "../models.ts";
import { paths } from "../paths.ts";
import { testPaths } from "../test-paths.ts";
import type { Page } from "./page.ts";

/** Every public programme: those to take part in, then those that are over. */
export function programmesPage({ open, over }: ProgrammesPageModel, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = programmePageMessages[lang];
  return {
    head: { title: words.title, description: words.describe },
    address: { fr: testPaths.programmes("fr"), en: testPaths.programmes("en") },
    content: (
      <div class="page">
        <header class="page__head">
          <h1>{words.title}</h1>
          <p class="page__lead">{words.lead}</p>
        </header>
        {open.length === 0 && (
          <EmptyState title={words.none} text={words.noneHint}>
            <a class="button" href={paths.ideas(lang)}>
              {words.seeIdeas}
            </a>
          </EmptyState>
        )}
        {[
          { title: words.open, programmes: open },
          { title: words.over, programmes: over },
        ].map(
          ({ title, programmes }) =>
            programmes.length > 0 && (
              <section class="betatiles" key={title} aria-label={title}>
                <h2>{title}</h2>
                <div class="betatiles__list">
                  {programmes.map((programme, place) => (
                    <ProgrammeTile
                      key={programme.programmeId}
                      programme={programme}
                      format={format}
                      eager={place < 2}
                    />
                  ))}
                </div>
              </section>
            ),
        )}
      </div>
    ),
  };
}
