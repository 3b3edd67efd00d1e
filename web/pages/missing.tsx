import { Lineage } from "../components/lineage.tsx";
import { MergedNote } from "../components/merged.tsx";
import { formatFor } from "../i18n/format.ts";
import { mergedMessages } from "../i18n/merged.ts";
import { missingMessages } from "../i18n/missing.ts";
import type { MissingPageModel, PageContext } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import type { Page } from "./page.ts";

/** Not found, gone, or broken: what happened, and where to go from here. */
export function missingPage(model: MissingPageModel, { lang, brand }: PageContext): Page {
  const { status, requestId, goneBy, goesOnAs, merged } = model;
  const words = missingMessages[lang];
  const mergedWords = mergedMessages[lang].gone;
  const { title } = merged ? mergedWords : words[status];
  const format = formatFor(lang, brand.timeZone);
  const text = merged
    ? mergedWords.text(merged.title, merged.authorName)
    : goneBy
      ? words.goneBy[goneBy]
      : words[status].text;
  return {
    head: { title, description: text, noindex: true },
    address: { fr: paths.home("fr"), en: paths.home("en") },
    content: (
      <div class="page missing">
        <MissingDrawing />
        <div>
          <h1>{title}</h1>
          <p class="page__lead">{text}</p>
          {goesOnAs && <Lineage model={{ goesOnAs }} format={format} />}
          {merged && <MergedNote merged={merged} format={format} />}
          <WayIn model={model} lang={lang} />
          {status === 410 && !merged && goneBy !== "author" && (
            <p>
              <a href={paths.mine(lang)}>{words.yours}</a>
            </p>
          )}
          {requestId && (
            <p class="soft small">
              {words.reference} <code>{requestId}</code>
            </p>
          )}
          <div class="actions">
            <a class="button button--ink" href={paths.ideas(lang)}>
              {words.ideas}
            </a>
            <a class="button button--quiet" href={paths.home(lang)}>
              {words.home}
            </a>
          </div>
        </div>
      </div>
    ),
  };
}

/** At an address that may be private. */
function WayIn({ model: { signInFor, askFor }, lang }: { model: MissingPageModel; lang: Lang }) {
  const words = missingMessages[lang];
  if (!signInFor && !askFor) return null;
  return (
    <div class="missing__way">
      <p>{signInFor ? words.perhapsPrivate : words.perhapsCircle}</p>
      <p>
        {signInFor ? (
          <a class="button" href={paths.signIn(lang, signInFor)} rel="nofollow">
            {words.signIn}
          </a>
        ) : (
          <a class="button" href={paths.joinRequest(lang, askFor ?? "")} rel="nofollow">
            {words.ask}
          </a>
        )}
      </p>
    </div>
  );
}

/** A hopscotch with a square missing. */
function MissingDrawing() {
  return (
    <svg class="missing__drawing" viewBox="0 0 200 320" width="200" height="320" aria-hidden="true" focusable="false">
      <path class="missing__sky" d="M40 78a60 60 0 0 1 120 0z" />
      <g class="missing__squares">
        <rect x="70" y="86" width="60" height="60" rx="4" />
        <rect x="36" y="156" width="60" height="60" rx="4" />
        <rect x="70" y="226" width="60" height="60" rx="4" />
      </g>
      <rect class="missing__gap" x="104" y="156" width="60" height="60" rx="4" />
      <circle class="missing__stone" cx="172" cy="252" r="14" />
    </svg>
  );
}
