import { rememberLanguage } from "./language.ts";
import { tellRelativeTimes } from "./relative.ts";
import { currentMember, showMember } from "./session.ts";
import { offerThemes } from "./theme.ts";

const lang = document.documentElement.lang === "en" ? "en" : "fr";
const island = (name: string) => document.querySelector<HTMLElement>(`[data-island="${name}"]`);

const session = island("session");
if (session) void showMember(session, lang);
const theme = island("theme");
if (theme) offerThemes(theme, lang);
const otherEdition = document.querySelector<HTMLAnchorElement>("a.header__language");
if (otherEdition) rememberLanguage(otherEdition);
tellRelativeTimes(lang);
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-dialog]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import("./dialog.ts").then(
    ({ openAsDialog }) => openAsDialog(link, lang),
    () => location.assign(link.href),
  );
});
const copied = document.querySelectorAll<HTMLTextAreaElement>("textarea[data-copy]");
if (copied.length > 0) void import("./dialog.ts").then(({ offerCopy }) => copied.forEach(offerCopy));
const search = island("search");
search?.addEventListener(
  "focusin",
  async () => {
    if (search instanceof HTMLFormElement) (await import("./suggestions.ts")).offerSuggestions(search, lang);
  },
  { once: true },
);

const kept = document.querySelector<HTMLElement>("[data-kept]");
if (kept) void import("./kept-fields.ts").then(({ keepFields }) => keepFields(kept));

const toggles = document.querySelectorAll<HTMLFormElement>("[data-toggle]");
if (toggles.length > 0)
  void currentMember().then(async (member) => {
    if (member) (await import("./toggles.ts")).liveToggles(toggles, member.memberId);
  });

const marks = document.querySelectorAll<HTMLElement>("[data-supported]");
if (marks.length > 0 && session)
  void currentMember().then(async (member) => {
    if (member) await (await import("./supported.ts")).markSupported(marks);
  });
