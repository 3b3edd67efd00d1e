import { Membership } from "../components/belonging.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { FeedLink } from "../components/feed-link.tsx";
import { IdeaCard } from "../components/idea-card.tsx";
import { PolicyTable } from "../components/policy-table.tsx";
import { Section } from "../components/section.tsx";
import { LangLabel } from "../components/tag.tsx";
import { belongingMessages } from "../i18n/belonging.ts";
import { circleMessages } from "../i18n/circle.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import type { CirclePageModel, CircleText, PageContext } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** One circle: what it is for, its ideas, its stair in numbers, its charter and rules. */
export function circlePage(model: CirclePageModel, { lang, brand }: PageContext): Page {
  const { circle } = model;
  const format = formatFor(lang, brand.timeZone);
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
    content: <CircleContent model={model} format={format} />,
  };
}

/** The page itself, which the brand also sees before anybody else can. */
export function CircleContent({ model, format }: { model: CirclePageModel; format: Format }) {
  const { circle } = model;
  const { lang } = format;
  const words = circleMessages[lang];
  return (
    <div class="page">
      <header class={`circle-head circle-head--${circle.palette}`}>
        {circle.private && <p class="label">{belongingMessages[lang].privateCircle}</p>}
        <h1>{circle.name}</h1>
        <p class="page__lead">{circle.tagline}</p>
        <p class="circle-head__members">{words.members(format.plural, model.members, format.number(model.members))}</p>
        <div class="actions">
          {!circle.closedAt && (
            <a class="button" href={paths.write(lang)}>
              {words.submit}
            </a>
          )}
          <Membership circleId={circle.circleId} lang={lang} {...(circle.private && { on: true })} />
        </div>
      </header>
      {circle.closedAt && <p class="notice">{words.closed(format.date(circle.closedAt))}</p>}
      <Objective circle={circle} format={format} />
      <CircleIdeas model={model} format={format} />
      <Section title={words.clock}>
        <PolicyTable policy={model.policy} members={model.members} circleName={circle.name} format={format} />
      </Section>
      <CharterAndRules model={model} format={format} />
    </div>
  );
}

function CircleIdeas({ model, format }: { model: CirclePageModel; format: Format }) {
  const { lang } = format;
  const words = circleMessages[lang];
  const more = { href: paths.ideasPage(lang, { circle: model.circle.circleId }), label: words.allIdeas };
  return (
    <Section title={words.ideas} {...(model.ideas.length > 0 && !model.circle.private && { more })}>
      {model.ideas.length === 0 ? (
        <EmptyState title={words.empty} text={words.emptyText}>
          {!model.circle.closedAt && (
            <a class="button" href={paths.write(lang)}>
              {words.submit}
            </a>
          )}
        </EmptyState>
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

/** What the circle is after, in one sentence and one figure. */
function Objective({ circle, format }: { circle: CirclePageModel["circle"]; format: Format }) {
  const { objective, figure } = circle;
  if (!objective && !figure) return null;
  return (
    <Section title={circleMessages[format.lang].objective}>
      <div class="aim">
        {figure && (
          <p class="aim__figure" lang={figure.textLang}>
            {figure.text} <LangLabel textLang={figure.textLang} lang={format.lang} />
          </p>
        )}
        {objective && (
          <p class="aim__text" lang={objective.textLang}>
            {objective.text} <LangLabel textLang={objective.textLang} lang={format.lang} />
          </p>
        )}
      </div>
    </Section>
  );
}

function CharterAndRules({ model, format }: { model: CirclePageModel; format: Format }) {
  const { lang } = format;
  const words = circleMessages[lang];
  const { why, data, charter, rules, circleId } = model.circle;
  return (
    <div class="charter">
      {(why || charter || data) && (
        <div>
          {why && <Prose title={words.why} text={why} lang={lang} />}
          {charter && <Prose title={words.charter} text={charter} lang={lang} />}
          {data && <Prose title={words.data} text={data} lang={lang} />}
        </div>
      )}
      <Section title={words.rules} lead={words.rulesLead}>
        <ol class="rules">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
        <p>
          <a href={paths.terms(lang, circleId, model.circle.private)}>{words.terms}</a>
        </p>
      </Section>
    </div>
  );
}

function Prose({ title, text, lang }: { title: string; text: CircleText; lang: Lang }) {
  return (
    <Section title={title}>
      <LangLabel textLang={text.textLang} lang={lang} />
      <div class="prose" lang={text.textLang} dangerouslySetInnerHTML={{ __html: text.text }} />
    </Section>
  );
}
