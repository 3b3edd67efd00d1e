import { pictureMessages } from "../i18n/pictures.ts";

/** The pressed picture as large as the screen, the others one key away. The dialog is the browser's own. */
export function openLightbox(place: HTMLElement, pressed: HTMLAnchorElement): void {
  const words = pictureMessages[document.documentElement.lang === "en" ? "en" : "fr"];
  const links = [...place.querySelectorAll<HTMLAnchorElement>(".gallery__link")];
  const dialog = make("dialog", "lightbox");
  const image = make("img", "");
  const caption = make("p", "lightbox__caption");
  const count = make("p", "");
  count.setAttribute("role", "status");
  let at = Math.max(0, links.indexOf(pressed));

  const show = (to: number) => {
    at = (to + links.length) % links.length;
    const link = links[at];
    image.src = link?.href ?? "";
    image.alt = link?.dataset.alt ?? "";
    caption.textContent = image.alt;
    caption.lang = link?.lang || document.documentElement.lang;
    count.textContent = words.of(String(at + 1), String(links.length));
  };
  const button = (label: string, path: string, act: () => void) => {
    const made = make("button", "lightbox__button");
    made.type = "button";
    made.ariaLabel = label;
    made.innerHTML = `<svg viewBox="0 0 20 20" width="28" height="28" aria-hidden="true"><path d="${path}"/></svg>`;
    made.onclick = act;
    return made;
  };

  const bar = make("div", "lightbox__bar");
  bar.append(
    count,
    button(words.close, "M5 5l10 10M15 5L5 15", () => dialog.close()),
  );
  const view = make("div", "lightbox__view");
  if (links.length > 1) view.append(button(words.previous, "M13 4l-6 6 6 6", () => show(at - 1)));
  view.append(image);
  if (links.length > 1) view.append(button(words.next, "M7 4l6 6-6 6", () => show(at + 1)));
  if (links.length > 1) onSwipe(view, (by) => show(at + by));
  dialog.append(bar, view, caption);
  dialog.ariaLabel = words.gallery;
  dialog.onkeydown = ({ key }) => {
    if (key === "ArrowLeft") show(at - 1);
    if (key === "ArrowRight") show(at + 1);
  };
  dialog.onclose = () => {
    dialog.remove();
    links[at]?.focus();
    links[at]?.scrollIntoView({ block: "nearest", inline: "start" });
  };
  document.body.append(dialog);
  show(at);
  dialog.showModal();
}

/** Farther sideways than a finger trembles, in CSS pixels. */
const swipe = 40;

function onSwipe(view: HTMLElement, go: (by: number) => void): void {
  let from: Touch | undefined;
  view.addEventListener("touchstart", ({ touches }) => {
    from = touches.length === 1 ? touches[0] : undefined;
  });
  view.addEventListener("touchend", ({ changedTouches: [to] }) => {
    if (!from || !to) return;
    const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
    if (Math.abs(x) > swipe && Math.abs(x) > 2 * Math.abs(y)) go(x < 0 ? 1 : -1);
  });
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, look: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = look;
  return made;
}
