import type { IdeaCard } from "../../../functions/ideas/contract.ts";
import { pictureMessages } from "../../i18n/pictures.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { PicturesField } from "./pictures/pictures-field.tsx";
import { usePictures } from "./pictures/use-pictures.ts";

/** Pictures of an idea that was sent: in another order, described better, or taken away; none comes unread by a moderator. */
export function SentPictures({ card }: { card: IdeaCard }) {
  const words = useWords(pictureMessages);
  const pictures = usePictures(card.ideaId, noDraft);
  if (pictures.pictures.length === 0) return null;
  return (
    <div class="write">
      <PicturesField pictures={pictures} ideaId={card.ideaId} lang={card.lang} visitor={false} closed />
      <p class="field__hint">{words.closedHint}</p>
    </div>
  );
}

const noDraft = async () => undefined;

/** Once it is published: its pictures alone are left to be changed here. */
export function OwnPictures({ card }: { card: IdeaCard }) {
  const words = useWords(pictureMessages);
  const { lang, format } = useEdition();
  return (
    <>
      <h1>{words.ofIdea(format.quote(card.title))}</h1>
      <p>
        <a href={paths.idea(lang, card)}>{words.toIdea}</a>
      </p>
      <SentPictures card={card} />
    </>
  );
}
