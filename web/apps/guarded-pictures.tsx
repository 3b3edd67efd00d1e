import type { ShownPicture } from "../../functions/ideas/contract.ts";
import { pictureMessages } from "../i18n/pictures.ts";
import { ownPicture } from "./card-picture.ts";
import { useEdition, useWords } from "./edition.ts";

/** Pictures that are not public yet, for those who may see them; what their author says of each stands beneath. */
export function GuardedPictures({ ideaId, pictures }: { ideaId: string; pictures: readonly ShownPicture[] }) {
  const words = useWords(pictureMessages);
  const { format } = useEdition();
  if (pictures.length === 0) return null;
  return (
    <ol class="pix__sheet" aria-label={words.gallery}>
      {pictures.map(({ name, alt, width, height }, at) => (
        <li key={name}>
          <a href={ownPicture(ideaId, name, width)} target="_blank" rel="noopener">
            <img
              src={ownPicture(ideaId, name, 480)}
              width={width}
              height={height}
              alt={alt || words.nth(format.number(at + 1))}
            />
          </a>
          <p class="field__hint">{alt || words.undescribed}</p>
        </li>
      ))}
    </ol>
  );
}
