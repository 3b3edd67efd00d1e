/**
 * Keeps what is typed, and shows at once what it means: the page is asked for anew with every pause in typing, and its
 * live parts take the place of the old ones. Without a script each page does the same when it is sent.
 */
const pauseMs = 300;
const againMs = 3_000;

const form = document.querySelector<HTMLFormElement>("form[data-wizard]");
if (form) keepTyping(form);
// On a phone the row of pages slides: the one that is open must be in sight.
document.querySelector("nav [aria-current=step]")?.scrollIntoView({ block: "nearest", inline: "center" });
refuseHeavyFiles();

function keepTyping(form: HTMLFormElement): void {
  const state = form.querySelector<HTMLElement>("[data-state]");
  let timer = 0;
  let asked = 0;
  const say = (text = "") => {
    if (state && state.textContent !== text) state.textContent = text;
  };
  const save = async () => {
    const mine = ++asked;
    say(form.dataset.saving);
    try {
      const answer = await fetch(form.action, { method: "PUT", body: new URLSearchParams(textsOf(form)) });
      if (!answer.ok) throw new Error(String(answer.status));
      if (mine !== asked) return;
      renew(new DOMParser().parseFromString(await answer.text(), "text/html"));
      say(form.dataset.saved);
    } catch {
      say(form.dataset.notSaved);
      if (mine === asked) timer = window.setTimeout(save, againMs);
    }
  };
  form.addEventListener("input", (event) => {
    mirrorColour(form, event.target);
    window.clearTimeout(timer);
    timer = window.setTimeout(save, pauseMs);
  });
  // Typed, or filled in again by the browser, before this script had come.
  if (
    [...form.querySelectorAll<HTMLInputElement>(".field__control")].some((field) => field.value !== field.defaultValue)
  )
    void save();
}

function textsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
}

/** The palette and the field beside it say the same. */
function mirrorColour(form: HTMLFormElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.dataset.picks) {
    const field = form.elements.namedItem(target.dataset.picks);
    if (field instanceof HTMLInputElement) field.value = target.value;
    return;
  }
  const palette = form.querySelector<HTMLInputElement>(`[data-picks="${target.name}"]`);
  if (palette && /^#[0-9a-f]{6}$/i.test(target.value)) palette.value = target.value.toLowerCase();
}

function renew(fresh: Document): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-live]")) {
    const newer = fresh.querySelector<HTMLElement>(`[data-live="${part.dataset.live}"]`);
    if (!newer || newer.innerHTML === part.innerHTML) continue;
    part.innerHTML = newer.innerHTML;
  }
  for (const field of document.querySelectorAll<HTMLElement>("form[data-wizard] .field")) renewField(field, fresh);
  renewProposals(fresh);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe[data-preview]"))
    frame.contentWindow?.location.reload();
}

/** What is wrong with a field, and how long it is; its control keeps what is being typed. */
function renewField(field: HTMLElement, fresh: Document): void {
  const control = field.querySelector<HTMLElement>(".field__control");
  const newer = control?.id ? fresh.getElementById(control.id) : null;
  const around = newer?.closest(".field");
  if (!control || !newer || !around) return;
  for (const name of ["aria-invalid", "aria-describedby"]) {
    const value = newer.getAttribute(name);
    if (value === null) control.removeAttribute(name);
    else control.setAttribute(name, value);
  }
  const [foot, newFoot] = [field.querySelector(".field__foot"), around.querySelector(".field__foot")];
  if (foot && newFoot) foot.replaceWith(newFoot);
  else if (newFoot) field.append(newFoot);
  else foot?.remove();
}

/** What follows from another answer, such as an address from a name, as long as nobody typed it. */
function renewProposals(fresh: Document): void {
  const id = document.querySelector<HTMLInputElement>("#circleId");
  const newer = fresh.querySelector<HTMLInputElement>("#circleId");
  if (id && newer && document.activeElement !== id) id.value = newer.value;
}

/** Told before forty megabytes were sent; the platform checks again. */
function refuseHeavyFiles(): void {
  const input = document.querySelector<HTMLInputElement>("input[type=file][name=logo]");
  const sender = input?.form;
  const error = document.querySelector<HTMLElement>("#logo-error");
  if (!input || !sender || !error) return;
  sender.addEventListener("submit", (event) => {
    const file = input.files?.[0];
    if (!file || file.size <= Number(sender.dataset.heaviest)) return;
    event.preventDefault();
    error.hidden = false;
    error.textContent = `${file.name} : ${sender.dataset.tooHeavy}`;
    input.setAttribute("aria-invalid", "true");
  });
}
