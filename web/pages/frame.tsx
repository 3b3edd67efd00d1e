import type { ComponentChildren } from "preact";
import { Footer } from "../components/footer.tsx";
import { Header } from "../components/header.tsx";
import { Sprite } from "../components/sprite.tsx";
import { commonMessages } from "../i18n/common.ts";
import type { PageContext } from "../models.ts";
import type { Lang } from "../paths.ts";
import { Head, type HeadModel } from "./head.tsx";

/** What a page hands to the frame: its head, its two addresses, its scripts and its content. */
export type Page = {
  head: HeadModel;
  /** Address of the page in both languages. */
  address: Record<Lang, string>;
  /** Logical names of scripts besides site.js. */
  scripts?: string[];
  content: ComponentChildren;
};

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
