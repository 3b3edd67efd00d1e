import { commonMessages } from "../i18n/common.ts";
import type { IdeaCardModel } from "../models.ts";
import type { Lang } from "../paths.ts";
import { Placeholder } from "./placeholder.tsx";

export type IdeaPictureProps = {
  idea: IdeaCardModel;
  lang: Lang;
  /** Above the fold: loaded at once. */
  eager?: boolean;
  /** Beside a title that says it already. */
  decorative?: boolean;
};

/** The idea drawn, four by three; or a pile of blank boxes in the circle's colours. */
export function IdeaPicture({ idea, lang, eager = false, decorative = false }: IdeaPictureProps) {
  const look = `picture picture--${idea.circle.palette}`;
  if (!idea.picture) {
    return (
      <div class={look}>
        <Placeholder seed={idea.ideaId} />
      </div>
    );
  }
  return (
    <div class={look}>
      <img
        src={idea.picture}
        width={1200}
        height={900}
        alt={decorative ? "" : commonMessages[lang].pictureOf(idea.title)}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        fetchpriority={eager ? "high" : undefined}
      />
    </div>
  );
}
