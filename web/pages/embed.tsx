import { render } from "preact-render-to-string";
import { IdeaPicture } from "../components/idea-picture.tsx";
import { originSentence } from "../components/imported.tsx";
import { Sprite } from "../components/sprite.tsx";
import { Stair } from "../components/stair.tsx";
import { stairSentence } from "../components/stair-sentence.ts";
import { embedMessages } from "../i18n/embed.ts";
import { formatFor } from "../i18n/format.ts";
import { ideaMessages } from "../i18n/idea.ts";
import type { IdeaCardModel, PageContext } from "../models.ts";
import { paths } from "../paths.ts";

/** A whole document with one card in it, made to be framed by other sites: no cookie, no act, one link out. */
export const embedDocument = (card: IdeaCardModel, context: PageContext): string =>
  `<!doctype html>${render(<EmbedCard card={card} context={context} />)}`;

function EmbedCard({ card, context }: { card: IdeaCardModel; context: PageContext }) {
  const { lang, brand, origin, assets } = context;
  const format = formatFor(lang, brand.timeZone);
  const address = origin + paths.idea(lang, card);
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={address} />
        <title>{card.title}</title>
        {assets["embed.js"] && <script src={assets["embed.js"]} />}
        {assets["embed.css"] && <link rel="stylesheet" href={assets["embed.css"]} />}
      </head>
      <body>
        <Sprite />
        <main class="embed">
          <IdeaPicture idea={card} lang={lang} decorative eager />
          <div class="embed__body">
            <p class="embed__circle">{card.circle.name}</p>
            <h1 class="embed__title">
              <a href={address} target="_blank" rel="noopener" lang={card.textLang}>
                {card.title}
              </a>
            </h1>
            {card.stair.stage !== "archived" && (
              <>
                <Stair stair={card.stair} format={format} size="large" />
                <p class="embed__count">
                  <strong>{format.number(card.stair.supporters)}</strong>{" "}
                  {ideaMessages[lang].supporters(format.plural, card.stair.supporters)}
                </p>
              </>
            )}
            <p class="embed__sentence">{stairSentence(card.stair, format)}</p>
            {card.imported && <p class="embed__sentence">{originSentence(card.imported, format)}</p>}
            <p class="embed__foot">
              <span class="embed__see" aria-hidden="true">
                {embedMessages[lang].see}
              </span>
              <span class="embed__brand">{brand.name}</span>
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
