import { commonMessages } from "../i18n/common.ts";
import type { Format } from "../i18n/format.ts";
import { ideaMessages } from "../i18n/idea.ts";
import { importedMessages } from "../i18n/imported.ts";
import { listMessages } from "../i18n/list.ts";
import type { IdeaCardModel } from "../models.ts";
import { paths } from "../paths.ts";
import { Icon } from "./icon.tsx";
import { IdeaPicture } from "./idea-picture.tsx";
import { originSentence } from "./imported.tsx";
import { Stair } from "./stair.tsx";
import { stairSentence } from "./stair-sentence.ts";
import { CircleChip, LangLabel, StageTag } from "./tag.tsx";

export type IdeaCardProps = { idea: IdeaCardModel; format: Format; level?: 2 | 3; eager?: boolean };

/** An idea in a list: its picture, who proposed it, its stair and what the next step needs. */
export function IdeaCard({ idea, format, level = 3, eager = false }: IdeaCardProps) {
  const { lang } = format;
  const Title = `h${level}` as const;
  return (
    <article class="card" data-idea-id={idea.ideaId}>
      <IdeaPicture idea={idea} lang={lang} eager={eager} decorative />
      <p class="card__mine" data-supported={idea.ideaId} hidden>
        <Icon name="check" size={16} />
        {listMessages[lang].youSupport}
      </p>
      <div class="card__body">
        <p class="card__meta">
          <CircleChip circle={idea.circle} lang={lang} />
          {idea.stair.stage !== "gathering" && <StageTag stage={idea.stair.stage} lang={lang} />}
          <LangLabel textLang={idea.textLang} lang={lang} />
        </p>
        <Title class="card__title">
          <a class="card__link" href={paths.idea(lang, idea)} lang={idea.textLang}>
            {idea.title}
          </a>
        </Title>
        <p class="card__pitch" lang={idea.textLang}>
          {idea.pitch}
        </p>
        <p class="card__author">{commonMessages[lang].by(idea.authorName)}</p>
        <Climb idea={idea} format={format} />
      </div>
    </article>
  );
}

/** The small stair with its count and its sentence. */
export function Climb({ idea, format }: { idea: IdeaCardModel; format: Format }) {
  const { stair, imported } = idea;
  if (stair.stage === "archived")
    return (
      <p class="climb__text">{imported ? originSentence(imported, format) : importedMessages[format.lang].readOnly}</p>
    );
  return (
    <div class="climb">
      <Stair stair={stair} format={format} size="small" />
      <p class="climb__text">
        <strong class="climb__count">{format.number(stair.supporters)}</strong>{" "}
        {ideaMessages[format.lang].supporters(format.plural, stair.supporters)}
        <span class="climb__sentence">{stairSentence(stair, format)}</span>
        {imported && <span class="climb__origin">{originSentence(imported, format)}</span>}
      </p>
    </div>
  );
}
