import { commonMessages } from "../i18n/common.ts";
import type { Format } from "../i18n/format.ts";
import { homeMessages } from "../i18n/home.ts";
import type { HomePageModel, IdeaCardModel } from "../models.ts";
import { paths } from "../paths.ts";
import { IdeaPicture } from "./idea-picture.tsx";
import { Stair } from "./stair.tsx";
import { stairSentence } from "./stair-sentence.ts";
import { CircleChip, LangLabel } from "./tag.tsx";

/** The promise on the left; on the right the idea of the moment, whole, with its stair beneath it. */
export function HomeHero({ model, tagline, format }: { model: HomePageModel; tagline: string; format: Format }) {
  const { lang } = format;
  const words = homeMessages[lang];
  const { gathering } = model.figures;
  return (
    <div class={model.featured ? "hero" : "hero hero--alone"}>
      <div class="hero__text">
        <h1 class="hero__title">{tagline}</h1>
        <p class="hero__lead">{words.lead}</p>
        <div class="actions">
          <a class="button" href={paths.write(lang)}>
            {words.submit}
          </a>
          <a class="button button--quiet" href={paths.ideas(lang)}>
            {gathering > 0 ? words.see(format.plural, gathering, format.number(gathering)) : words.seeAll}
          </a>
        </div>
      </div>
      {model.featured && <Featured idea={model.featured} format={format} />}
    </div>
  );
}

function Featured({ idea, format }: { idea: IdeaCardModel; format: Format }) {
  const { lang } = format;
  return (
    <article class="featured">
      <IdeaPicture idea={idea} lang={lang} eager decorative />
      <div class="featured__body">
        <p class="card__meta">
          <CircleChip circle={idea.circle} lang={lang} />
          <span class="card__author">{commonMessages[lang].by(idea.authorName)}</span>
          <LangLabel textLang={idea.textLang} lang={lang} />
        </p>
        <h2 class="featured__title">
          <a class="card__link" href={paths.idea(lang, idea)} lang={idea.textLang}>
            {idea.title}
          </a>
        </h2>
        <p class="featured__sentence">{stairSentence(idea.stair, format)}</p>
      </div>
      <div class="featured__stair">
        <Stair stair={idea.stair} format={format} size="large" />
      </div>
    </article>
  );
}
