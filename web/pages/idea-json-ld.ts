import type { IdeaPageModel, PageContext } from "../models.ts";
import { paths } from "../paths.ts";

/** An idea as schema.org tells it: a creative work by its author, with its supporters as interactions. */
export function ideaJsonLd(
  { card, tags, coCreators = [] }: IdeaPageModel,
  { lang, origin, brand }: PageContext,
): object {
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    name: card.title,
    abstract: card.pitch,
    url: origin + paths.idea(lang, card),
    inLanguage: card.textLang,
    datePublished: card.publishedAt,
    author: [card.authorName, ...coCreators.map(({ name }) => name)].map((name) => ({ "@type": "Person", name })),
    publisher: { "@type": "Organization", name: brand.name },
    keywords: tags.join(", "),
    ...(card.picture && { image: new URL(card.picture, origin).href }),
    interactionStatistic: {
      "@type": "InteractionCounter",
      interactionType: "https://schema.org/LikeAction",
      userInteractionCount: card.stair.supporters,
    },
  };
}
