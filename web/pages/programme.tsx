import { Icon } from "../components/icon.tsx";
import { IdeaPicture } from "../components/idea-picture.tsx";
import { ProgrammeAbout } from "../components/programme-about.tsx";
import { ProgrammeResults } from "../components/programme-results.tsx";
import { ProgrammeStageTag } from "../components/programme-stage.tsx";
import { CircleChip } from "../components/tag.tsx";
import { type Format, formatFor } from "../i18n/format.ts";
import { programmePageMessages } from "../i18n/programme-pages.ts";
import type { PageContext, ProgrammePageModel } from "../models.ts";
import { paths } from "../paths.ts";
import { testPaths } from "../test-paths.ts";
import type { Page } from "./page.ts";

/** One public programme, and the way in. */
export function programmePage(model: ProgrammePageModel, { lang, brand }: PageContext): Page {
  const format = formatFor(lang, brand.timeZone);
  const words = programmePageMessages[lang];
  const { programme, about, storyHtml, idea } = model;
  const { programmeId, title, pitch, stage, circle } = programme;
  return {
    head: { title, description: pitch },
    address: { fr: testPaths.programme("fr", programmeId), en: testPaths.programme("en", programmeId) },
    content: (
      <div class="page">
        <header class={programme.pictured ? "page__head betahead" : "page__head"}>
          <div>
            <p class="betatile__tags">
              <ProgrammeStageTag stage={stage} lang={lang} />
              <CircleChip circle={circle} lang={lang} />
            </p>
            <h1>{title}</h1>
            {idea && (
              <p class="soft">
                {words.fromIdea}{" "}
                <a href={paths.idea(lang, idea)} lang={idea.textLang}>
                  {idea.title}
                </a>
              </p>
            )}
          </div>
          {programme.pictured && <IdeaPicture idea={programme.pictured} lang={lang} eager />}
        </header>
        {model.results && <ProgrammeResults results={model.results} format={format} />}
        <ProgrammeAbout programme={about} storyHtml={storyHtml} format={format}>
          <WayIn model={model} format={format} />
        </ProgrammeAbout>
      </div>
    ),
  };
}

/** To apply while it takes people, to read its end afterwards. */
function WayIn({ model: { programme, priorityUntil }, format }: { model: ProgrammePageModel; format: Format }) {
  const words = programmePageMessages[format.lang];
  const { programmeId: id, stage } = programme;
  const isOver = stage === "closed";
  return (
    <div class="beta__way">
      <a class="button" href={testPaths.mine(format.lang, { programme: id, room: isOver ? "results" : "place" })}>
        {isOver ? words.results : words.apply}
        <Icon name="arrow" size={18} />
      </a>
      <p class="soft">{isOver ? words.resultsHint : words.applyHint}</p>
      {stage === "recruiting" && priorityUntil && <p class="soft">{words.priority(format.dateTime(priorityUntil))}</p>}
    </div>
  );
}
