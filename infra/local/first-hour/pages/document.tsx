import type { ComponentChildren } from "preact";
import { render } from "preact-render-to-string";
import type { Language } from "../../../../functions/platform/languages.ts";
import { Mark } from "../../../../web/components/mark.tsx";
import { Sprite } from "../../../../web/components/sprite.tsx";
import { commonMessages } from "../../../../web/i18n/common.ts";
import { firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { addresses } from "../contract.ts";

export type DocumentProps = {
  lang: Language;
  title: string;
  /** The same page in the other language. */
  there: string;
  scripts?: readonly string[];
  /** Seconds after which a page that waits for something is read again, without a script too. */
  refresh?: number;
  children: ComponentChildren;
};

/** A page of the first hour: Palier's own look, whatever brand is open. */
export const documentOf = (props: DocumentProps): string => `<!doctype html>${render(<Whole {...props} />)}`;

function Whole({ lang, title, there, scripts = [], refresh, children }: DocumentProps) {
  const words = commonMessages[lang];
  const other = lang === "fr" ? "en" : "fr";
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {refresh && <meta http-equiv="refresh" content={String(refresh)} />}
        <title>{`${title} · ${firstHourMessages[lang].title}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={addresses.file("site.css")} />
        <link rel="stylesheet" href={addresses.file("first-hour.css")} />
        {scripts.map((script) => (
          <script key={script} type="module" src={addresses.file(script)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <Sprite />
        <header class="header">
          <div class="header__row">
            <a class="header__brand" href={addresses.choice(lang)}>
              <Mark brand={{ name: "Palier", mark: "hopscotch" }} />
              <span class="header__name">Palier</span>
            </a>
            <a class="header__language" href={there} hreflang={other} lang={other} title={words.otherLanguage}>
              <span aria-hidden="true">{words.otherLanguageShort}</span>
              <span class="visually-hidden">{words.otherLanguage}</span>
            </a>
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}
