import { formatFor } from "../i18n/format.ts";
import { newsMessages } from "../i18n/news.ts";
import { type Lang, paths } from "../paths.ts";

/** A count is asked for once a minute at the most, whatever number of pages is read. */
const goodForMs = 60_000;
const kept = "palier:unread";
const shownAtMost = 9;

/** A link to the news before the member's menu, with the number of what is unread. */
export async function hangBell(place: HTMLElement, lang: Lang, memberId: string): Promise<void> {
  const link = document.createElement("a");
  link.className = "bell";
  link.href = paths.notifications(lang);
  if (location.pathname === link.pathname) link.setAttribute("aria-current", "page");
  // The name is text of its own: the bubble may say "9+" where the name knows the number.
  const name = document.createElement("span");
  name.className = "visually-hidden";
  link.append(drawing(), name);
  place.prepend(link);
  let known = 0;
  const tell = (unread: number) => {
    known = unread;
    keep(memberId, unread);
    label(unread);
    link.querySelector(".bell__count")?.remove();
    if (unread > 0) link.append(count(unread));
  };
  const label = (unread: number) => {
    const words = newsMessages[lang].bell(unread, formatFor(lang, "UTC"));
    name.textContent = words;
    link.title = words;
  };
  label(0);
  // A page tells by how many it changed the number, or nothing where it cannot know.
  addEventListener("palier:unread", async (event) => {
    const by = event instanceof CustomEvent && typeof event.detail === "number" ? event.detail : undefined;
    const unread = by === undefined ? await ask() : Math.max(0, known + by);
    if (unread !== undefined) tell(unread);
  });
  const unread = fresh(memberId) ?? (await ask());
  if (unread !== undefined) tell(unread);
}

function drawing(): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({
    viewBox: "0 0 20 20",
    width: "22",
    height: "22",
    "aria-hidden": "true",
  }))
    svg.setAttribute(name, value);
  svg.classList.add("icon");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute(
    "d",
    "M4 14.5c1.4-1.3 1.8-2.6 1.8-5.2a4.2 4.2 0 0 1 8.4 0c0 2.6.4 3.9 1.8 5.2zM8.3 17a1.9 1.9 0 0 0 3.4 0M10 5V3",
  );
  svg.append(path);
  return svg;
}

function count(unread: number): HTMLElement {
  const bubble = document.createElement("span");
  bubble.className = "bell__count";
  bubble.setAttribute("aria-hidden", "true");
  bubble.textContent = unread > shownAtMost ? `${shownAtMost}+` : String(unread);
  return bubble;
}

/** Nobody is told a number that nobody could find out. */
async function ask(): Promise<number | undefined> {
  const response = await fetch("/api/my/notifications/unread").catch(() => undefined);
  if (!response?.ok) return undefined;
  const { unread }: { unread: number } = await response.json();
  return unread;
}

function keep(memberId: string, unread: number): void {
  try {
    sessionStorage.setItem(kept, `${memberId} ${Date.now()} ${unread}`);
  } catch {
    // A browser that keeps nothing asks on every page.
  }
}

function fresh(memberId: string): number | undefined {
  try {
    const [whose, at, unread] = (sessionStorage.getItem(kept) ?? "").split(" ");
    return whose === memberId && Date.now() - Number(at) < goodForMs ? Number(unread) : undefined;
  } catch {
    return undefined;
  }
}
