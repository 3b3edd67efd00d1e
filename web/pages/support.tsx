import { IdeaPicture } from "../components/idea-picture.tsx";
import { Stair } from "../components/stair.tsx";
import { counted, stairSentence } from "../components/stair-sentence.ts";
import { SupportForms } from "../components/support-forms.tsx";
import { formatFor } from "../i18n/format.ts";
import { ideaMessages } from "../i18n/idea.ts";
import { problemText } from "../i18n/problems.ts";
import { supportPageMessages } from "../i18n/support-page.ts";
import type { PageContext, SupportPageModel } from "../models.ts";
import { paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** Support without a script: the supporter's own state, the way back, and the optional questions. */
export function supportPage(model: SupportPageModel, { lang, brand }: PageContext): Page {
  const { card } = model;
  const format = formatFor(lang, brand.timeZone);
  const words = supportPageMessages[lang];
  const title = model.supported ? words.noted : model.takesSupport ? words.title : ideaMessages[lang].closed;
  return {
    head: { title: `${title} ${card.title}`, description: card.pitch, noindex: true },
    address: { fr: paths.support("fr", card.ideaId), en: paths.support("en", card.ideaId) },
    content: (
      <div class="page support-page">
        <div class="support-page__main">
          {model.problemCode && (
            <p class="notice notice--problem" role="alert">
              {problemText(model.problemCode, format)}
            </p>
          )}
          <h1>{title}</h1>
          <p class="page__lead">
            <a href={paths.idea(lang, card)} lang={card.textLang}>
              {card.title}
            </a>
          </p>
          <SupportForms model={model} format={format} />
        </div>
        <aside class="panel support-page__aside">
          <IdeaPicture idea={card} lang={lang} decorative />
          <p class="panel__sentence">{counted(card.stair.supporters, format)}</p>
          <Stair stair={card.stair} format={format} size="large" />
          <p class="panel__sentence">{stairSentence(card.stair, format)}</p>
        </aside>
      </div>
    ),
  };
}
