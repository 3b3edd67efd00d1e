import type { ComponentChildren } from "preact";
import { insightMessages } from "../../i18n/insights.ts";
import { useWords } from "../edition.ts";

type PanelProps = { title: string; lead?: string; formula: string; children: ComponentChildren };

/** A figure, and in plain words what it is made of. */
export function Panel({ title, lead, formula, children }: PanelProps) {
  const words = useWords(insightMessages);
  return (
    <section class="figure-panel">
      <h2 class="figure-panel__title">{title}</h2>
      {lead && <p class="figure-panel__lead">{lead}</p>}
      {children}
      <details class="formula">
        <summary>{words.how}</summary>
        <p>{formula}</p>
      </details>
    </section>
  );
}
