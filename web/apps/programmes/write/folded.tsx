import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useWriting } from "./writing.ts";

type FoldedProps = { path: string; name: string; isNew: boolean; children: ComponentChildren };

/** A part under its name: shut when it was written before, open while it is new or something in it is at fault. */
export function Folded({ path, name, isNew, children }: FoldedProps) {
  const { issues } = useWriting();
  const faulty = issues.some((issue) => issue.path.startsWith(`${path}.`));
  const [open, setOpen] = useState(isNew);
  return (
    <details class="betapart__fold" open={open || faulty} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="betapart__name">{name}</summary>
      <div class="betapart__inner">{children}</div>
    </details>
  );
}
