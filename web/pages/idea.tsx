import { FollowIdea } from "../components/belonging.tsx";
import { Decision } from "../components/decision.tsx";
import { Gallery } from "../components/gallery.tsx";
import { IdeaCard } from "../components/idea-card.tsx";
import { IdeaPicture } from "../components/idea-picture.tsx";
import { IdeaProgrammes } from "../components/idea-programmes.tsx";
import { IdeaTitle } from "../components/idea-title.tsx";
import { ImportedHistory } from "../components/imported.tsx";
import { Lineage } from "../components/lineage.tsx";
import { AlsoSuggested } from "../components/merged.tsx";
import { Section } from "../components/section.tsx";
import { SupportPanel } from "../components/support-panel.tsx";
import { TagChip } from "../components/tag-chip.tsx";
import { Timeline } from "../components/timeline.tsx";
import { belongingMessages } from "../i18n/belonging.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import { ideaMessages } from "../i18n/idea.ts";
import { talkMessages } from "../i18n/talk.ts";
import type { IdeaPageModel, PageContext, TimelineLine } from "../models.ts";
import { paths } from "../paths.ts";
import { ideaShare } from "../share/idea-share.ts";
import { TalkSection } from "../talk/talk-section.tsx";
import { ideaJsonLd } from "./idea-json-ld.ts";
import type { Page } from "./page.ts";

/** One idea: title first, then its picture, its panel keeping company to story, answer and timeline. */
export function ideaPage(model: IdeaPageModel, context: PageContext): Page {
  const { lang, brand } = context;
  const { card } = model;
  const format = formatFor(lang, brand.timeZone);
  return {
    head: {
      title: card.title,
      description: ideaMessages[lang].describe(card.pitch, card.circle.name),
      kind: "article",
      ...(card.private ? { noindex: true } : { picture: ideaShare(card, format), jsonLd: ideaJsonLd(model, context) }),
    },
    address: { fr: paths.idea("fr", card), en: paths.idea("en", card) },
    scripts: ["idea.js"],
    content: (
      <div class="page">
        <article class="idea">
          <IdeaTitle model={model} format={format} />
          <div class="idea__picture">
            {model.pictures.length > 0 ? (
              <Gallery idea={card} pictures={model.pictures} format={format} />
            ) : (
              <IdeaPicture idea={card} lang={lang} eager />
            )}
          </div>
          <aside class="idea__side">
            <SupportPanel model={model} context={context} format={format} />
            <IdeaProgrammes model={model} format={format} />
            <ImportedHistory model={model} format={format} />
            <Lineage model={model} format={format} />
            {model.alsoSuggested && <AlsoSuggested ideas={model.alsoSuggested} format={format} />}
            <div class="follow">
              <FollowIdea ideaId={card.ideaId} {...(model.authorId && { authorId: model.authorId })} lang={lang} />
              <p class="panel__note">{belongingMessages[lang].followNote}</p>
            </div>
          </aside>
          <IdeaBody model={model} format={format} />
        </article>
        <p class="idea__report">
          <a href={paths.report(lang, card.ideaId)} rel="nofollow">
            {talkMessages[lang].reportIdea}
          </a>
        </p>
        <TalkSection ideaId={card.ideaId} talk={model.talk} format={format} />
        {model.more.length > 0 && (
          <Section title={ideaMessages[lang].more(card.circle.name)}>
            <div class="cards cards--row">
              {model.more.map((idea) => (
                <IdeaCard key={idea.ideaId} idea={idea} format={format} />
              ))}
            </div>
          </Section>
        )}
      </div>
    ),
  };
}

/** Anchors of a page's answers: the one in force has the plain name, earlier ones their number. */
const anchorAt = (index: number, { decisions }: IdeaPageModel) =>
  index === 0 ? "decision" : `decision-${decisions.length - index}`;

function answerAt({ at }: TimelineLine, model: IdeaPageModel): string | undefined {
  const index = model.decisions.findIndex(({ decidedAt }) => decidedAt === at);
  return index < 0 ? undefined : `#${anchorAt(index, model)}`;
}

function IdeaBody({ model, format }: { model: IdeaPageModel; format: Format }) {
  const words = ideaMessages[format.lang];
  const [inForce, ...earlier] = model.decisions;
  return (
    <div class="idea__body">
      {inForce && (
        <section id={anchorAt(0, model)} class="idea__decision" aria-label={words.decisionTitle}>
          <Decision decision={inForce} format={format} />
        </section>
      )}
      <section>
        <h2>{words.storyTitle}</h2>
        <div class="prose" lang={model.card.textLang} dangerouslySetInnerHTML={{ __html: model.storyHtml }} />
        {model.tags.length > 0 && (
          <ul class="idea__tags" aria-label={words.tags}>
            {model.tags.map((tag) => (
              <li key={tag}>
                {model.card.private ? <span class="tag-chip">{tag}</span> : <TagChip tag={tag} lang={format.lang} />}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{words.timelineTitle}</h2>
        <Timeline lines={model.timeline} format={format} answerAt={(line) => answerAt(line, model)} />
      </section>
      {earlier.length > 0 && (
        <section class="stack">
          <h2>{words.earlierDecisions}</h2>
          {earlier.map((decision, index) => (
            <div key={decision.decidedAt} id={anchorAt(index + 1, model)}>
              <Decision decision={decision} format={format} level={3} />
            </div>
          ))}
        </section>
      )}
    </div>
  );
}
