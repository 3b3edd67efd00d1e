import { commonMessages } from "../i18n/common.ts";
import type { Format } from "../i18n/format.ts";
import { ideaMessages } from "../i18n/idea.ts";
import type { IdeaPageModel } from "../models.ts";
import { paths } from "../paths.ts";
import { Day } from "./instant.tsx";
import { Person } from "./person.tsx";
import { CircleChip, LangLabel, StageTag } from "./tag.tsx";

/** Where we are, the title, the pitch, and who proposed it when. */
export function IdeaTitle({ model, format }: { model: IdeaPageModel; format: Format }) {
  const { lang } = format;
  const { card } = model;
  const words = ideaMessages[lang];
  return (
    <header class="idea__head">
      <nav class="crumbs" aria-label={words.breadcrumb}>
        <a href={paths.ideas(lang)}>{commonMessages[lang].ideas}</a>
      </nav>
      <p class="card__meta">
        <CircleChip circle={card.circle} lang={lang} />
        <StageTag stage={card.stair.stage} lang={lang} />
        <LangLabel textLang={card.textLang} lang={lang} />
      </p>
      <h1 class="idea__title" lang={card.textLang}>
        {card.title}
      </h1>
      <p class="idea__pitch" lang={card.textLang}>
        {card.pitch}
      </p>
      <Person
        name={card.authorName}
        {...(model.authorId && { href: paths.member(lang, model.authorId) })}
        role={
          <>
            {model.improves ? words.improves(format.quote(model.improves)) : words.kind[model.kind]},{" "}
            {words.publishedOn} <Day iso={card.publishedAt} format={format} />
          </>
        }
      />
      {model.coCreators && (
        <p class="idea__with">{words.signedWith(format.list(model.coCreators.map(({ name }) => name)))}</p>
      )}
    </header>
  );
}
