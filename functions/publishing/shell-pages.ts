import type { ShellName } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import { studioPaths } from "../../web/studio-paths.ts";
import { testPaths } from "../../web/test-paths.ts";
import type { Language } from "../platform/languages.ts";
import { presentDecided, withDecisions } from "./decided-cards.ts";
import { currentCards, presentCards } from "./list-cards.ts";
import type { Page } from "./page.ts";
import type { PageSources } from "./sources.ts";

const shellPaths = {
  mine: paths.mine,
  notifications: paths.notifications,
  "notification-settings": paths.notificationSettings,
  write: (lang: Language) => paths.write(lang),
  moderation: (lang: Language) => studioPaths.moderation(lang),
  statements: (lang: Language) => paths.statements(lang),
  duplicates: (lang: Language) => studioPaths.duplicates(lang),
  review: (lang: Language) => studioPaths.review(lang),
  insights: studioPaths.insights,
  circles: studioPaths.circles,
  import: studioPaths.import,
  brand: (lang: Language) => studioPaths.brand(lang),
  staff: (lang: Language) => studioPaths.team(lang),
  tests: (lang: Language) => testPaths.mine(lang),
  programmes: (lang: Language) => testPaths.studio(lang),
} satisfies Record<ShellName, (lang: Language) => string>;

const shellNames = [
  "mine",
  "notifications",
  "notification-settings",
  "write",
  "moderation",
  "statements",
  "duplicates",
  "review",
  "insights",
  "circles",
  "import",
  "brand",
  "staff",
  "tests",
  "programmes",
] as const satisfies readonly ShellName[];

/** Empty frames that a script fills for whoever is signed in. */
export const shellPages = (): Page[] =>
  shellNames.map((name) => ({ path: shellPaths[name], content: () => ({ page: "shell", name }) }));

const piecesShown = 6;

/** Every piece of the design, shown with real ideas. */
export async function stylePage(sources: PageSources, now: Date): Promise<Page> {
  const [newest, decidedCards, circles] = await Promise.all([
    sources.newest({ limit: piecesShown, now }),
    sources.decided({ limit: piecesShown, now }),
    sources.circles(),
  ]);
  const [ideas, decided] = await Promise.all([
    currentCards(sources, newest.ideas),
    withDecisions(sources, decidedCards.ideas),
  ]);
  return {
    path: paths.style,
    content: (lang) => ({
      page: "style",
      model: {
        ideas: presentCards(ideas, circles, lang),
        decisions: presentDecided(decided, circles, lang).map(({ decision }) => decision),
      },
    }),
  };
}
