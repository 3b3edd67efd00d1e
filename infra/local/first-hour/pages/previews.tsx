import { firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { addresses } from "../contract.ts";
import type { PreviewPage } from "../previews.ts";
import type { View } from "./wizard-frame.tsx";

type PreviewsProps = { view: View; page: PreviewPage; themes: readonly ("light" | "dark")[] };

/** The platform's own pages, drawn with what was answered so far. */
export function Previews({ view, page, themes }: PreviewsProps) {
  const words = firstHourMessages[view.lang];
  return (
    <>
      {themes.map((theme) => (
        <figure key={theme} class="fh-frame">
          <figcaption>{themes.length > 1 ? (theme === "light" ? words.light : words.dark) : words.preview}</figcaption>
          <iframe
            title={`${words.preview} · ${theme === "light" ? words.light : words.dark}`}
            src={addresses.preview(view.lang, page, theme)}
            data-preview
          />
        </figure>
      ))}
    </>
  );
}
