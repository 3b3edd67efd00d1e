import { FollowMember } from "../components/belonging.tsx";
import { IdeaCard } from "../components/idea-card.tsx";
import { Day } from "../components/instant.tsx";
import { Person } from "../components/person.tsx";
import { Section } from "../components/section.tsx";
import { CircleChip } from "../components/tag.tsx";
import { type Format, formatFor } from "../i18n/format.ts";
import { profileMessages } from "../i18n/profile.ts";
import type { IdeaCardModel, MemberPageModel, PageContext } from "../models.ts";
import { paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** A person: their name, since when they are here, and what they chose to show. */
export function memberPage(model: MemberPageModel, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = profileMessages[lang];
  const { memberId, name, title, ideas, supports, circles } = model;
  const isBare = !ideas?.length && !supports?.length && !circles?.length;
  return {
    head: { title: name, description: words.describe(name, brand.name), ...(isBare && { noindex: true }) },
    address: { fr: paths.member("fr", memberId), en: paths.member("en", memberId) },
    content: (
      <div class="page">
        <header class="page__head member-head">
          <h1>
            <Person name={name} role={title} size="large" />
          </h1>
          <p class="soft">
            {words.since} <Day iso={model.since} format={format} />
          </p>
          <FollowMember memberId={memberId} lang={lang} />
        </header>
        {circles && circles.length > 0 && (
          <Section title={words.circles}>
            <p class="card__meta">
              {circles.map((circle) => (
                <CircleChip key={circle.circleId} circle={circle} lang={lang} />
              ))}
            </p>
          </Section>
        )}
        <Cards title={words.ideas} ideas={ideas} format={format} />
        <Cards title={words.supports} ideas={supports} format={format} />
        {isBare && <p class="soft">{words.nothing}</p>}
      </div>
    ),
  };
}

function Cards({ title, ideas, format }: { title: string; ideas: IdeaCardModel[] | undefined; format: Format }) {
  if (!ideas || ideas.length === 0) return null;
  return (
    <Section title={title}>
      <div class="cards">
        {ideas.map((idea) => (
          <IdeaCard key={idea.ideaId} idea={idea} format={format} />
        ))}
      </div>
    </Section>
  );
}
