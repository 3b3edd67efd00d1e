import type { Role, SessionMember } from "../../functions/platform/session.ts";
import { sessionMessages } from "../i18n/session.ts";
import { type Lang, paths } from "../paths.ts";
import { hangBell } from "./bell.ts";

/** What only those signed in load: their desks, their menu, their bell. */
export function showAccount(place: HTMLElement, member: SessionMember, lang: Lang): Promise<void> {
  place.replaceChildren(...deskLinks(member, lang), menuOf(member, lang));
  return hangBell(place, lang, member.memberId);
}

function menuOf(member: SessionMember, lang: Lang): HTMLElement {
  const words = sessionMessages[lang];
  const menu = element("details", "account");
  const summary = element("summary", "account__name");
  const initial = element("span", "account__initial", initialOf(member.name));
  initial.setAttribute("aria-hidden", "true");
  summary.append(
    initial,
    element("span", "account__full", member.name),
    element("span", "visually-hidden", ` · ${words.menu}`),
  );
  const links = element("ul", "account__links");
  links.append(...linksOf(member, lang).map(([href, text]) => linkItem(href, text)), signOutItem(words.signOut, lang));
  menu.append(summary, links);
  closeOnLeaving(menu, summary);
  return menu;
}

const initialOf = (name: string): string => [...name.trim()][0]?.toLocaleUpperCase() ?? "·";

/** Where a member works, if they do. */
function desksOf({ roles }: SessionMember, lang: Lang): [string, string][] {
  const words = sessionMessages[lang];
  const may = (role: Role, link: [string, string]) => (roles.includes(role) ? [link] : []);
  return [
    ...may("moderator", [paths.moderation(lang), words.moderation]),
    ...may("moderator", [paths.reports(lang), words.reports]),
    ...(roles.some((role) => role === "brand" || role === "moderator")
      ? [[paths.studioCircles(lang), words.circles] satisfies [string, string]]
      : []),
    ...may("product", [paths.review(lang), words.review]),
  ];
}

function linksOf(member: SessionMember, lang: Lang): [string, string][] {
  const words = sessionMessages[lang];
  return [[paths.mine(lang), words.mine], [paths.write(lang), words.write], ...desksOf(member, lang)];
}

/** In sight beside the menu, where there is room. */
const deskLinks = (member: SessionMember, lang: Lang) =>
  desksOf(member, lang).map(([href, text]) => {
    const link = element("a", "account__desk", text);
    link.setAttribute("href", href);
    if (location.pathname === href) link.setAttribute("aria-current", "page");
    return link;
  });

function linkItem(href: string, text: string): HTMLElement {
  const item = element("li");
  const link = element("a", "account__link", text);
  link.setAttribute("href", href);
  if (location.pathname === href) link.setAttribute("aria-current", "page");
  item.append(link);
  return item;
}

/** A form, so that signing out is a POST from our own page. */
function signOutItem(text: string, lang: Lang): HTMLElement {
  const item = element("li");
  const form = document.createElement("form");
  form.method = "post";
  form.action = `${paths.signOut()}?lang=${lang}`;
  const button = element("button", "account__link", text);
  form.append(button);
  item.append(form);
  return item;
}

function closeOnLeaving(menu: HTMLElement, summary: HTMLElement): void {
  const close = () => menu.removeAttribute("open");
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    close();
    summary.focus();
  });
  document.addEventListener("click", ({ target }) => target instanceof Node && !menu.contains(target) && close());
}

function element(name: string, className = "", text = ""): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
