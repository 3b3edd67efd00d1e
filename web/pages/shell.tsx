import { EmptyState } from "../components/empty-state.tsx";
import { commonMessages } from "../i18n/common.ts";
import { doorMessages } from "../i18n/doors.ts";
import { roomMessages } from "../i18n/rooms.ts";
import type { PageContext, ShellName } from "../models.ts";
import { type Lang, paths } from "../paths.ts";
import { studioPaths } from "../studio-paths.ts";
import { testPaths } from "../test-paths.ts";
import type { Page } from "./page.ts";

const addresses = {
  mine: paths.mine,
  notifications: paths.notifications,
  "notification-settings": paths.notificationSettings,
  write: (lang: Lang) => paths.write(lang),
  moderation: (lang: Lang) => studioPaths.moderation(lang),
  statements: (lang: Lang) => paths.statements(lang),
  duplicates: (lang: Lang) => studioPaths.duplicates(lang),
  review: (lang: Lang) => studioPaths.review(lang),
  insights: studioPaths.insights,
  circles: studioPaths.circles,
  import: studioPaths.import,
  brand: (lang: Lang) => studioPaths.brand(lang),
  staff: (lang: Lang) => studioPaths.team(lang),
  tests: (lang: Lang) => testPaths.mine(lang),
  programmes: (lang: Lang) => testPaths.studio(lang),
} satisfies Record<ShellName, (lang: Lang) => string>;

/** A page that a script fills: the member's own pages and the studio. */
export function shellPage(name: ShellName, { lang, brand, assets }: PageContext): Page {
  const words = commonMessages[lang];
  const title = {
    mine: words.mySpace,
    notifications: words.notifications,
    "notification-settings": words.notificationSettings,
    write: words.submit,
    moderation: words.moderation,
    statements: words.statements,
    duplicates: words.duplicates,
    review: words.review,
    insights: words.figures,
    circles: doorMessages[lang].studio.title,
    import: roomMessages[lang].import,
    brand: words.circles,
    staff: roomMessages[lang].staff,
    tests: words.myTests,
    programmes: roomMessages[lang].programmes,
  }[name];
  const address = addresses[name];
  return {
    head: { title, description: brand.tagline[lang], noindex: true },
    address: { fr: address("fr"), en: address("en") },
    scripts: [`${name}.js`],
    content: (
      <div
        class="page app"
        id="app"
        data-app={name}
        data-lang={lang}
        data-time-zone={brand.timeZone}
        data-currency={brand.currency}
        data-brand={brand.name}
        data-icons={assets["icon.svg"]}
      >
        <h1>{title}</h1>
        <p class="app__loading">{words.loading}</p>
        <noscript>
          <EmptyState title={words.needsScript} />
        </noscript>
      </div>
    ),
  };
}
