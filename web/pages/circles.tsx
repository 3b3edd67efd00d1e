import { CircleTile } from "../components/circle-tile.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { circleMessages } from "../i18n/circle.ts";
import { formatFor } from "../i18n/format.ts";
import type { CircleTile as CircleTileModel, PageContext } from "../models.ts";
import { paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** All circles. */
export function circlesPage({ circles }: { circles: CircleTileModel[] }, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = circleMessages[lang];
  return {
    head: { title: words.title, description: words.describe },
    address: { fr: paths.circles("fr"), en: paths.circles("en") },
    content: (
      <div class="page">
        <header class="page__head">
          <h1>{words.title}</h1>
          <p class="page__lead">{words.lead}</p>
        </header>
        {circles.length === 0 && <EmptyState title={words.noCircles} />}
        <div class="circle-tiles">
          {circles.map((circle) => (
            <CircleTile key={circle.circleId} circle={circle} format={format} level={2} />
          ))}
        </div>
      </div>
    ),
  };
}
