import { circleMessages } from "../i18n/circle.ts";
import type { Format } from "../i18n/format.ts";
import type { CircleTile as CircleTileModel } from "../models.ts";
import { paths } from "../paths.ts";
import { IdeaPicture } from "./idea-picture.tsx";

/** A circle in its colour: its name, its people, and a glimpse of its ideas. */
export function CircleTile({ circle, format, level = 3 }: { circle: CircleTileModel; format: Format; level?: 2 | 3 }) {
  const { lang } = format;
  const Title = `h${level}` as const;
  return (
    <article class={`circle-tile circle-tile--${circle.palette}`}>
      <div class="circle-tile__text">
        <Title class="circle-tile__name">
          <a class="card__link" href={paths.circle(lang, circle.circleId, circle.private)}>
            {circle.name}
          </a>
        </Title>
        <p>{circle.tagline}</p>
        <p class="circle-tile__members">
          {circleMessages[lang].members(format.plural, circle.members, format.number(circle.members))}
        </p>
      </div>
      <div class="circle-tile__pictures" aria-hidden="true">
        {circle.ideas.slice(0, 3).map((idea) => (
          <IdeaPicture key={idea.ideaId} idea={idea} lang={lang} decorative />
        ))}
      </div>
    </article>
  );
}
