/** Looks how far the play has come, and lets everyone on the stage look again after each act. */
const askMs = 700;

const stage = document.querySelector<HTMLElement>("[data-stage]");
if (stage) watch(stage);

function watch(stage: HTMLElement): void {
  const address = stage.dataset.stage ?? "";
  const told = stage.querySelector<HTMLElement>("[data-told]");
  stage.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== address) return;
    event.preventDefault();
    const act = form.querySelector("button")?.value ?? "play";
    void fetch(address, { method: "POST", body: new URLSearchParams({ act }) }).then(look);
  });

  async function look(): Promise<void> {
    const answer = await fetch(address).catch(() => undefined);
    const fresh = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : undefined;
    const newer = fresh?.querySelector<HTMLElement>("[data-stage]");
    if (!newer || !told) return;
    if (newer.dataset.acts === stage.dataset.acts && newer.dataset.status === stage.dataset.status) return;
    const acted = newer.dataset.acts !== stage.dataset.acts;
    stage.dataset.acts = newer.dataset.acts ?? "";
    stage.dataset.status = newer.dataset.status ?? "";
    const focused = told.contains(document.activeElement);
    told.innerHTML = newer.querySelector("[data-told]")?.innerHTML ?? "";
    if (focused) told.querySelector("button")?.focus();
    if (acted) lookAgain(stage, newer);
  }
  window.setInterval(() => document.visibilityState === "visible" && void look(), askMs);
}

function lookAgain(stage: HTMLElement, newer: HTMLElement): void {
  for (const figure of newer.querySelectorAll<HTMLElement>("[data-person]")) {
    const shown = stage.querySelector<HTMLElement>(`[data-person="${figure.dataset.person}"]`);
    const frame = shown?.querySelector("iframe");
    const src = figure.querySelector("iframe")?.getAttribute("src");
    if (shown) shown.hidden = figure.hidden;
    if (frame && src) frame.src = src;
  }
}
