import { Decision } from "../../components/decision.tsx";
import { deskMessages } from "../../i18n/desk.ts";
import { useEdition, useWords } from "../edition.ts";
import type { Evidence } from "./server.ts";

/** An idea that came back: what was answered then. */
export function FormerAnswer({ evidence: { shown } }: { evidence: Evidence }) {
  const words = useWords(deskMessages);
  const { lang, format } = useEdition();
  const former = shown[0]?.[lang];
  if (!former) return null;
  return (
    <details class="sheet__more former">
      <summary>
        <span class="tag tag--parked">{words.secondLook}</span> {words.sheet.former}
      </summary>
      <p class="soft">{words.sheet.formerHint(format.date(former.decidedAt))}</p>
      <Decision decision={former} format={format} level={3} />
    </details>
  );
}
