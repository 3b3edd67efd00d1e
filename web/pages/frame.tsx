import { Footer } from "../components/footer.tsx";
import { Header } from "../components/header.tsx";
import { Sprite } from "../components/sprite.tsx";
import { commonMessages } from "../i18n/common.ts";
import type { PageContext } from "../models.ts";
import { Head } from "./head.tsx";
import type { Page } from "./page.ts";

/** A whole document around a page's content. */
export function Frame({ page, context }: { page: Page; context: PageContext }) {
  const { lang } = context;
  const other = lang === "fr" ? "en" : "fr";
  return (
    <html lang={lang}>
      <Head page={page} context={context} />
      <body>
        <a class="skip" href="#content">
          {commonMessages[lang].skip}
        </a>
        <Sprite />
        <Header context={context} here={page.address[lang]} there={page.address[other]} />
        <main id="content" tabIndex={-1}>
          {page.content}
        </main>
        <Footer context={context} />
      </body>
    </html>
  );
}
