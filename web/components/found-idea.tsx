import { commonMessages } from "../i18n/common.ts";
import type { Format } from "../i18n/format.ts";
import { searchMessages } from "../i18n/search.ts";
import type { FoundIdeaModel } from "../models.ts";
import { paths } from "../paths.ts";
import { Climb } from "./idea-card.tsx";
import { IdeaPicture } from "./idea-picture.tsx";
import { MarkedText } from "./marked.tsx";
import { CircleChip, LangLabel, StageTag } from "./tag.tsx";

/** An idea that was found: why, and where it stands. */
export function FoundIdea({ found, format, eager }: { found: FoundIdeaModel; format: Format; eager: boolean }) {
  const { idea, title, pitch, story, author } = found;
  const { lang } = format;
  return (
    <li class="found" data-idea-id={idea.ideaId}>
      <IdeaPicture idea={idea} lang={lang} eager={eager} decorative />
      <div class="found__body">
        <p class="card__meta">
          <CircleChip circle={idea.circle} lang={lang} />
          <StageTag stage={idea.stair.stage} lang={lang} />
          <LangLabel textLang={idea.textLang} lang={lang} />
        </p>
        <h2 class="found__title">
          <a class="card__link" href={paths.idea(lang, idea)} lang={idea.textLang} dir="auto">
            <MarkedText parts={title} />
          </a>
        </h2>
        <p class="found__text" lang={idea.textLang} dir="auto">
          <MarkedText parts={pitch} />
        </p>
        {story && (
          <p class="found__story" lang={idea.textLang} dir="auto">
            <span class="found__where" lang={lang}>
              {searchMessages[lang].inStory}
            </span>{" "}
            <MarkedText parts={story} />
          </p>
        )}
        <p class="found__small">
          <span>
            {commonMessages[lang].by("")}
            <MarkedText parts={author} />
          </span>
          {found.tags.map((tag) => (
            <span key={tag.map(({ text }) => text).join("")} class="label" lang={idea.textLang}>
              <MarkedText parts={tag} />
            </span>
          ))}
        </p>
      </div>
      <Climb idea={idea} format={format} />
    </li>
  );
}
