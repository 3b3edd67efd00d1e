import { sizeIn } from "../../functions/pictures/files.ts";
import { commonMessages } from "../i18n/common.ts";
import type { PicturedIdea } from "../models.ts";
import type { Lang } from "../paths.ts";
import { guardOf } from "./picture-address.ts";
import { Placeholder } from "./placeholder.tsx";
import { StoredPicture } from "./stored-picture.tsx";

/** Three or four cards a row, on phones one. */
const cardSizes = "(min-width: 60rem) 25rem, (min-width: 40rem) 50vw, 100vw";

export type IdeaPictureProps = {
  idea: PicturedIdea;
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
  const size = sizeIn(idea.pictureName ?? "");
  const alt = decorative ? "" : commonMessages[lang].pictureOf(idea.title);
  if (size && idea.pictureName) {
    return (
      <div class={look}>
        <StoredPicture
          picture={{ name: idea.pictureName, alt, ...size }}
          sizes={cardSizes}
          guardedBy={guardOf(idea)}
          eager={eager}
        />
      </div>
    );
  }
  return (
    <div class={look}>
      <img
        src={idea.picture}
        width={1200}
        height={900}
        alt={alt}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        fetchpriority={eager ? "high" : undefined}
      />
    </div>
  );
}
