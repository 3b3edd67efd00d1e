import { commonMessages } from "../i18n/common.ts";
import type { PageContext } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import { testPaths } from "../test-paths.ts";
import { Icon } from "./icon.tsx";
import { isWordmark, Mark } from "./mark.tsx";

export type HeaderProps = {
  context: PageContext;
  /** Address of this page, to come back to after sign-in. */
  here: string;
  /** Address of the same page in the other language. */
  there: string;
};

/** Mark, navigation, the other language, sign in. On a phone the navigation folds into a menu that needs no script. */
export function Header({ context, here, there }: HeaderProps) {
  const { lang, brand } = context;
  const words = commonMessages[lang];
  return (
    <header class="header">
      <div class="header__row">
        <a class="header__brand" href={paths.home(lang)}>
          <Mark brand={brand} />
          <span class={isWordmark(brand) ? "visually-hidden" : "header__name"}>{brand.name}</span>
        </a>
        <nav class="header__nav" aria-label={words.mainNav}>
          <NavLinks lang={lang} here={here} />
        </nav>
        <a class="header__search" href={paths.search(lang)} title={words.search}>
          <Icon name="search" />
          <span class="visually-hidden">{words.search}</span>
        </a>
        {(brand.languages?.length ?? 2) > 1 && <OtherLanguage lang={lang} there={there} />}
        <div class="header__session" data-island="session" data-lang={lang}>
          <a class="button button--ink button--small" href={paths.signIn(lang, here)} rel="nofollow">
            {words.signIn}
          </a>
        </div>
        <details class="header__menu">
          <summary aria-label={words.menu}>
            <span class="header__bars" aria-hidden="true" />
          </summary>
          <nav class="header__sheet" aria-label={words.mainNav}>
            <NavLinks lang={lang} here={here} />
            <a class="button" href={paths.write(lang)}>
              {words.submit}
            </a>
          </nav>
        </details>
      </div>
    </header>
  );
}

function NavLinks({ lang, here }: { lang: Lang; here: string }) {
  const words = commonMessages[lang];
  const links = [
    [paths.ideas(lang), words.ideas],
    [paths.circles(lang), words.circles],
    [paths.decisions(lang), words.decisions],
    [testPaths.programmes(lang), words.tests],
    [paths.howItWorks(lang), words.howItWorks],
  ] as const;
  return (
    <ul class="header__links">
      {links.map(([href, label]) => (
        <li key={href}>
          <a href={href} aria-current={here === href ? "page" : here.startsWith(href) ? "true" : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function OtherLanguage({ lang, there }: { lang: Lang; there: string }) {
  const words = commonMessages[lang];
  const other = lang === "fr" ? "en" : "fr";
  return (
    <a class="header__language" href={there} hreflang={other} lang={other} title={words.otherLanguage}>
      <span aria-hidden="true">{words.otherLanguageShort}</span>
      <span class="visually-hidden">{words.otherLanguage}</span>
    </a>
  );
}
