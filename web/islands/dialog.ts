import { commonMessages } from "../i18n/common.ts";
import type { Lang } from "../paths.ts";

/** Shows what a plain page holds in a dialog over this one. Where that fails, the page itself is opened. */
export async function openAsDialog(link: HTMLAnchorElement, lang: Lang): Promise<void> {
  const body = await bodyOf(link.href).catch(() => undefined);
  if (!body) return location.assign(link.href);
  const dialog = document.createElement("dialog");
  dialog.className = "page-dialog";
  const title = body.querySelector("h1");
  if (title) dialog.setAttribute("aria-label", title.textContent ?? "");
  dialog.append(closeButton(dialog, lang), body);
  for (const text of body.querySelectorAll<HTMLTextAreaElement>("textarea[data-copy]")) offerCopy(text);
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.focus();
  });
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

async function bodyOf(address: string): Promise<HTMLElement | undefined> {
  const response = await fetch(address);
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const body = page.querySelector<HTMLElement>("[data-dialog-body]");
  return body ? document.adoptNode(body) : undefined;
}

function closeButton(dialog: HTMLDialogElement, lang: Lang): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--quiet page-dialog__close";
  button.textContent = commonMessages[lang].close;
  button.addEventListener("click", () => dialog.close());
  return button;
}

/** A button that copies, and says so. */
export function offerCopy(text: HTMLTextAreaElement): void {
  const { copy = "", copied = "" } = text.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--quiet";
  button.textContent = copy;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    text.select();
    await navigator.clipboard.writeText(text.value).catch(() => document.execCommand("copy"));
    button.textContent = copied;
  });
  text.after(button);
}
