import { DecisionBrief } from "../components/decision-brief.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { FeedLink } from "../components/feed-link.tsx";
import { Pagination } from "../components/pagination.tsx";
import { decisionMessages } from "../i18n/decision.ts";
import { formatFor } from "../i18n/format.ts";
import type { DecisionsPageModel, PageContext } from "../models.ts";
import { paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** Every answer given, newest first. */
export function decisionsPage(model: DecisionsPageModel, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = decisionMessages[lang];
  // Older answers are a list of cards: one Query a page, and the reasons a click away.
  const next = model.nextCursor && paths.ideasPage(lang, { sort: "decided", cursor: model.nextCursor });
  return {
    head: { title: words.pageTitle, description: words.describe, feed: paths.feed.decisions(lang) },
    address: { fr: paths.decisions("fr"), en: paths.decisions("en") },
    content: (
      <div class="page">
        <header class="page__head">
          <h1>{words.pageTitle}</h1>
          <p class="page__lead">{words.pageLead}</p>
          {model.nextBatch && (
            <p class="notice">
              {words.nextBatch(model.nextBatch.name, format.date(`${model.nextBatch.cutOffOn}T12:00:00Z`))}
            </p>
          )}
        </header>
        {model.decided.length === 0 && <EmptyState title={words.empty} text={words.emptyText} />}
        <div class="briefs">
          {model.decided.map((idea) => (
            <DecisionBrief key={idea.ideaId} idea={idea} format={format} level={2} />
          ))}
        </div>
        <Pagination lang={lang} next={next} />
        <FeedLink href={paths.feed.decisions(lang)} lang={lang} />
      </div>
    ),
  };
}
