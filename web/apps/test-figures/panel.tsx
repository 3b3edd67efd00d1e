import type { ComponentChildren } from "preact";
import { testFigureMessages } from "../../i18n/test-figures.ts";
import { useWords } from "../edition.ts";

type PanelProps = { title: string; formula?: string; children: ComponentChildren };

/** A figure, and in plain words what it is made of. */
export function Panel({ title, formula, children }: PanelProps) {
  const words = useWords(testFigureMessages);
  return (
    <section class="figure-panel">
      <h2 class="figure-panel__title">{title}</h2>
      {children}
      {formula && (
        <details class="formula">
          <summary>{words.how}</summary>
          <p>{formula}</p>
        </details>
      )}
    </section>
  );
}
