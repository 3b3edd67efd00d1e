import { useState } from "preact/hooks";
import { ProgrammeAbout } from "../../../components/programme-about.tsx";
import { formatFor } from "../../../i18n/format.ts";
import { programmeMessages } from "../../../i18n/programmes.ts";
import type { Lang } from "../../../paths.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { Refused } from "../../studio-frame.tsx";
import type { StudioRoomProps } from "../room.ts";
import { readAsTester } from "../server.ts";
import { AsAsked } from "./as-asked.tsx";
import { AsDone } from "./as-done.tsx";

/** The programme as a tester meets it, step by step, in either language. */
export function Preview({ programme }: StudioRoomProps) {
  const words = useWords(programmeMessages);
  const { lang: own, timeZone } = useEdition();
  const [lang, setLang] = useState<Lang>(own);
  const { programmeId, version } = programme;
  const { loaded, again } = useLoaded(() => readAsTester(programmeId), `${programmeId} ${version}`);
  const format = formatFor(lang, timeZone);
  return (
    <div class="stack">
      <fieldset class="tabs">
        <legend class="visually-hidden">{words.preview.language}</legend>
        {(["fr", "en"] as const).map((each) => (
          <button key={each} type="button" aria-pressed={each === lang} onClick={() => setLang(each)}>
            {words.preview.languages[each]}
          </button>
        ))}
      </fieldset>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <div class="betaview" lang={lang}>
          <section class="betaview__step" aria-labelledby="view-page">
            <h3 id="view-page" lang={own}>
              {words.preview.page}
            </h3>
            <p class="betaview__title">{programme.title[lang] || words.untitled}</p>
            <ProgrammeAbout programme={programme} storyHtml={loaded.value.storyHtml[lang]} format={format} />
          </section>
          <AsAsked programme={programme} lang={lang} own={own} />
          <section class="betaview__step" aria-labelledby="view-terms">
            <h3 id="view-terms" lang={own}>
              {words.preview.terms}
            </h3>
            <p class="betaview__terms">{programme.terms[lang] || words.preview.nothing}</p>
          </section>
          <AsDone programme={programme} format={format} own={own} />
        </div>
      )}
    </div>
  );
}
