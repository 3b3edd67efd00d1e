import { decisionMessages } from "../i18n/decision.ts";
import type { Format } from "../i18n/format.ts";
import type { DecisionModel, IdeaCardModel } from "../models.ts";
import { paths } from "../paths.ts";
import { Stamp } from "./decision.tsx";
import { IdeaPicture } from "./idea-picture.tsx";
import { Person } from "./person.tsx";
import { counted } from "./stair-sentence.ts";
import { CircleChip, LangLabel } from "./tag.tsx";

export type DecisionBriefProps = { idea: IdeaCardModel & { decision: DecisionModel }; format: Format; level?: 2 | 3 };

/** An answer in a list: the stamp, the idea, the reasons as they begin, and who signed. */
export function DecisionBrief({ idea, format, level = 3 }: DecisionBriefProps) {
  const { lang } = format;
  const { decision } = idea;
  const words = decisionMessages[lang];
  const Title = `h${level}` as const;
  const days = `${format.number(decision.daysInReview)} ${format.plural(decision.daysInReview, words.days)}`;
  return (
    <article class={`brief brief--${decision.outcome}`}>
      <IdeaPicture idea={idea} lang={lang} decorative />
      <div class="brief__body">
        <Title class="brief__title">
          <a class="card__link" href={paths.idea(lang, idea)} lang={idea.textLang}>
            {idea.title}
          </a>
        </Title>
        <div
          class="brief__reasons"
          lang={decision.textLang}
          dangerouslySetInnerHTML={{ __html: decision.reasonsHtml }}
        />
        <p class="card__meta">
          <CircleChip circle={idea.circle} lang={lang} />
          <LangLabel textLang={decision.textLang} lang={lang} />
          <span class="brief__facts">
            {decision.daysInReview === 0 ? words.tookSameDay : words.took(days)},{" "}
            {words.withSupport(counted(decision.supporters, format))}
          </span>
        </p>
      </div>
      <div class="brief__answer">
        <Stamp decision={decision} format={format} />
        <Person name={decision.signedBy} role={decision.signerTitle ?? words.signedBy} />
      </div>
    </article>
  );
}
