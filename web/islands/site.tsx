import { tellRelativeTimes } from "./relative.ts";
import { showMember } from "./session.ts";
import { applyTheme, offerThemes, rememberedTheme } from "./theme.ts";

applyTheme(rememberedTheme());

const lang = document.documentElement.lang === "en" ? "en" : "fr";
const island = (name: string) => document.querySelector<HTMLElement>(`[data-island="${name}"]`);

const session = island("session");
if (session) void showMember(session, lang);
const theme = island("theme");
if (theme) offerThemes(theme, lang);
tellRelativeTimes(lang);
