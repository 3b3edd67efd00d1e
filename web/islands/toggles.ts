import type { ToggleWords } from "../components/toggle.tsx";

type Told = { following?: boolean; joined?: boolean };

/** Shows what the member follows and belongs to, and lets them change it without leaving the page. */
export function liveToggles(forms: Iterable<HTMLFormElement>, memberId: string): void {
  for (const form of forms) {
    if (form.dataset.notFor === memberId) form.remove();
    else void live(form);
  }
}

async function live(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button");
  const { toggle: path, words: text } = form.dataset;
  if (!button || !path || !text) return;
  const words: ToggleWords = JSON.parse(text);
  const status = statusBeside(form);
  let on = await asked(path, "GET");
  // Nobody could say: the plain form asks again when it is pressed.
  if (on === undefined) return;
  const show = () => {
    button.textContent = on ? words.off : words.on;
    form.dataset.on = String(on);
  };
  show();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.getAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    const now = await asked(path, on ? "DELETE" : "PUT");
    button.removeAttribute("aria-busy");
    // Refused or unreachable: the form's own page tells why.
    if (now === undefined) return form.submit();
    on = now;
    show();
    status.textContent = on ? words.saidOn : words.saidOff;
  });
}

function statusBeside(form: HTMLFormElement): HTMLElement {
  const status = document.createElement("p");
  status.className = "toggle__status";
  status.setAttribute("role", "status");
  form.append(status);
  return status;
}

async function asked(path: string, method: string): Promise<boolean | undefined> {
  const response = await fetch(path, { method }).catch(() => undefined);
  if (!response?.ok) return undefined;
  const { following, joined }: Told = await response.json();
  return following ?? joined;
}
