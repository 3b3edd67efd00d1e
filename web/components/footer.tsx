import { commonMessages } from "../i18n/common.ts";
import { zoneName } from "../i18n/format.ts";
import type { PageContext } from "../models.ts";
import { paths } from "../paths.ts";
import { Mark } from "./mark.tsx";

/** The promise, the ways in, and the clock's time zone. */
export function Footer({ context }: { context: PageContext }) {
  const { lang, brand } = context;
  const words = commonMessages[lang];
  return (
    <footer class="footer">
      <div class="footer__row">
        <div class="footer__brand">
          <Mark brand={brand} />
          <p class="footer__name">{brand.name}</p>
          <p>{words.atelierPromise}</p>
        </div>
        <nav class="footer__nav" aria-label={words.footerNav}>
          <div>
            <h2 class="footer__title">{words.explore}</h2>
            <ul class="footer__links">
              <FooterLink href={paths.ideas(lang)} label={words.ideas} />
              <FooterLink href={paths.circles(lang)} label={words.circles} />
              <FooterLink href={paths.decisions(lang)} label={words.decisions} />
              <FooterLink href={paths.transparency(lang)} label={words.transparency} />
            </ul>
          </div>
          <div>
            <h2 class="footer__title">{words.takePart}</h2>
            <ul class="footer__links">
              <FooterLink href={paths.write(lang)} label={words.submit} />
              <FooterLink href={paths.howItWorks(lang)} label={words.howItWorks} />
              <FooterLink href={paths.mine(lang)} label={words.mySpace} />
            </ul>
          </div>
        </nav>
      </div>
      <div class="footer__small">
        <p>{words.madeWith}</p>
        <p>{words.timeZoneNote(zoneName(brand.timeZone))}</p>
        <div data-island="theme" data-lang={lang} />
      </div>
    </footer>
  );
}

const FooterLink = ({ href, label }: { href: string; label: string }) => (
  <li>
    <a href={href}>{label}</a>
  </li>
);
