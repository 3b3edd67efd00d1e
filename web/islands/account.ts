import type { SessionMember } from "../../functions/platform/session.ts";
import { roomMessages } from "../i18n/rooms.ts";
import { sessionMessages } from "../i18n/session.ts";
import { type Lang, paths } from "../paths.ts";
import { roomsFor } from "../studio-rooms.ts";
import { testPaths } from "../test-paths.ts";
import { hangBell } from "./bell.ts";

/** What only those signed in load: their desks, their menu, their bell. */
export function showAccount(place: HTMLElement, member: SessionMember, lang: Lang): Promise<void> {
  place.replaceChildren(...studioLink(member, lang), menuOf(member, lang));
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

function linksOf(member: SessionMember, lang: Lang): [string, string][] {
  const words = sessionMessages[lang];
  return [
    [paths.mine(lang), words.mine],
    [testPaths.mine(lang), words.tests],
    [paths.write(lang), words.write],
    ...roomsFor(member.roles, lang).map(({ href, text }): [string, string] => [href, text]),
  ];
}

/** The studio, for those who work in it: in sight beside the menu, where there is room. */
function studioLink({ roles }: SessionMember, lang: Lang): HTMLElement[] {
  const rooms = roomsFor(roles, lang);
  const [first] = rooms;
  if (!first) return [];
  const link = element("a", "account__desk", roomMessages[lang].studio);
  link.setAttribute("href", first.href);
  if (rooms.some(({ href }) => href === location.pathname)) link.setAttribute("aria-current", "true");
  return [link];
}

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
