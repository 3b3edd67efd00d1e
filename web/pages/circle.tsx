import { Membership } from "../components/belonging.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { FeedLink } from "../components/feed-link.tsx";
import { IdeaCard } from "../components/idea-card.tsx";
import { PolicyTable } from "../components/policy-table.tsx";
import { Section } from "../components/section.tsx";
import { belongingMessages } from "../i18n/belonging.ts";
import { circleMessages } from "../i18n/circle.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import type { CirclePageModel, PageContext } from "../models.ts";
import { paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** One circle: what it is for, its ideas, its stair in numbers, its charter and rules. */
export function circlePage(model: CirclePageModel, { lang, brand }: PageContext): Page {
  const { circle } = model;
  const format = formatFor(lang, brand.timeZone);
  const words = circleMessages[lang];
  return {
    head: {
      title: circle.name,
      description: circle.tagline,
      ...(circle.private ? { noindex: true } : { feed: paths.feed.circle(lang, circle.circleId) }),
    },
    address: {
      fr: paths.circle("fr", circle.circleId, circle.private),
      en: paths.circle("en", circle.circleId, circle.private),
    },
    content: (
      <div class="page">
        <header class={`circle-head circle-head--${circle.palette}`}>
          {circle.private && <p class="label">{belongingMessages[lang].privateCircle}</p>}
          <h1>{circle.name}</h1>
          <p class="page__lead">{circle.tagline}</p>
          <p class="circle-head__members">
            {words.members(format.plural, model.members, format.number(model.members))}
          </p>
          <div class="actions">
            <a class="button" href={paths.write(lang)}>
              {words.submit}
            </a>
            <Membership circleId={circle.circleId} lang={lang} {...(circle.private && { on: true })} />
          </div>
        </header>
        <CircleIdeas model={model} format={format} />
        <Section title={words.clock}>
          <PolicyTable policy={model.policy} members={model.members} circleName={circle.name} format={format} />
        </Section>
        <CharterAndRules model={model} format={format} />
      </div>
    ),
  };
}

function CircleIdeas({ model, format }: { model: CirclePageModel; format: Format }) {
  const { lang } = format;
  const words = circleMessages[lang];
  const more = { href: paths.ideasPage(lang, { circle: model.circle.circleId }), label: words.allIdeas };
  return (
    <Section title={words.ideas} {...(model.ideas.length > 0 && !model.circle.private && { more })}>
      {model.ideas.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <div class="cards">
          {model.ideas.map((idea) => (
            <IdeaCard key={idea.ideaId} idea={idea} format={format} />
          ))}
        </div>
      )}
      {!model.circle.private && <FeedLink href={paths.feed.circle(lang, model.circle.circleId)} lang={lang} />}
    </Section>
  );
}

function CharterAndRules({ model, format }: { model: CirclePageModel; format: Format }) {
  const { lang } = format;
  const words = circleMessages[lang];
  return (
    <div class="charter">
      <Section title={words.charter}>
        <div class="prose" dangerouslySetInnerHTML={{ __html: model.circle.charterHtml }} />
      </Section>
      <Section title={words.rules} lead={words.rulesLead}>
        <ol class="rules">
          {model.circle.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
        <p>
          <a href={paths.terms(lang, model.circle.circleId, model.circle.private)}>{words.terms}</a>
        </p>
      </Section>
    </div>
  );
}
