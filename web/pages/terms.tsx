import { Day } from "../components/instant.tsx";
import { circleMessages } from "../i18n/circle.ts";
import { formatFor } from "../i18n/format.ts";
import type { PageContext, TermsPageModel } from "../models.ts";
import { paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** A circle's submission terms, with their version and since when. */
export function termsPage(model: TermsPageModel, { lang, brand }: PageContext): Page {
  const { circle } = model;
  const format = formatFor(lang, brand.timeZone);
  const words = circleMessages[lang];
  const title = words.termsTitle(circle.name);
  return {
    head: { title, description: title, ...(circle.private && { noindex: true }) },
    address: {
      fr: paths.terms("fr", circle.circleId, circle.private),
      en: paths.terms("en", circle.circleId, circle.private),
    },
    content: (
      <div class="page page--text">
        <header class="page__head">
          <h1>{title}</h1>
          <p class="page__lead">
            {words.version(format.number(model.version))} <Day iso={model.changedAt} format={format} />
          </p>
        </header>
        <div class="prose" dangerouslySetInnerHTML={{ __html: model.termsHtml }} />
        <p class="page__after">
          <a href={paths.circle(lang, circle.circleId, circle.private)}>{words.back(circle.name)}</a>
        </p>
      </div>
    ),
  };
}
