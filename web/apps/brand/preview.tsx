import { useEffect, useState } from "preact/hooks";
import type { DraftContent } from "../../../functions/circles/draft.ts";
import type { CircleId } from "../../../functions/platform/ids.ts";
import { languages } from "../../../functions/platform/languages.ts";
import { brandMessages } from "../../i18n/brand.ts";
import { formatFor } from "../../i18n/format.ts";
import { CircleContent } from "../../pages/circle.tsx";
import type { Lang } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";
import { readPreview } from "./server.ts";

/** The circle's page in either edition, made of the very pieces that visitors get; nothing on it can be pressed. */
export function Preview({ circleId, content }: { circleId: CircleId; content: DraftContent }) {
  const words = useWords(brandMessages);
  const edition = useEdition();
  const [lang, setLang] = useState<Lang>(edition.lang);
  const { loaded, again } = useLoaded(() => readPreview(circleId, content), circleId);
  useEffect(() => again(), [content]);
  return (
    <div class="preview">
      <div class="preview__head">
        <p class="soft">{words.preview.lead}</p>
        <fieldset class="choices">
          <legend class="visually-hidden">{words.preview.lang}</legend>
          {languages.map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="preview-lang" checked={lang === each} onChange={() => setLang(each)} />
              <span>{words.languageNames[each]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {loaded.state === "loading" && <p class="app__loading">{words.preview.loading}</p>}
      {loaded.state === "failed" && <TroubleNote trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <div class="preview__page" lang={lang} onClickCapture={hold} onSubmitCapture={hold}>
          <CircleContent model={loaded.value[lang]} format={formatFor(lang, edition.timeZone)} />
        </div>
      )}
    </div>
  );
}

const hold = (event: Event) => event.preventDefault();
