import { transparencyMessages } from "../../i18n/transparency.ts";
import type { Lang } from "../../paths.ts";

/** How a figure is worked out, in plain words, folded under it. */
export const Formula = ({ text, lang }: { text: string; lang: Lang }) => (
  <details class="formula">
    <summary>{transparencyMessages[lang].how}</summary>
    <p>{text}</p>
  </details>
);
