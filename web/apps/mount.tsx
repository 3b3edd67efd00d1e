import { type ComponentType, render } from "preact";
import { EditionContext, editionOf } from "./edition.ts";

/** Fills the shell with an app. */
export function mount(App: ComponentType): void {
  const shell = document.getElementById("app");
  if (!shell) return;
  const edition = editionOf(shell.dataset);
  shell.replaceChildren();
  render(
    <EditionContext.Provider value={edition}>
      <App />
    </EditionContext.Provider>,
    shell,
  );
}
