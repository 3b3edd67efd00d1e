import type { Format } from "../i18n/format.ts";
import { pictureMessages } from "../i18n/pictures.ts";
import type { IdeaCardModel, PictureModel } from "../models.ts";
import { guardOf, pictureAddress } from "./picture-address.ts";
import { StoredPicture } from "./stored-picture.tsx";

type GalleryProps = { idea: IdeaCardModel; pictures: readonly PictureModel[]; format: Format };

const slideSizes = "(min-width: 74rem) 47rem, 100vw";

/** The pictures side by side, one swipe each, and a row of small ones that lead there. Each links to itself, whole. */
export function Gallery({ idea, pictures, format }: GalleryProps) {
  const words = pictureMessages[format.lang];
  const altOf = (picture: PictureModel, at: number) =>
    picture.alt || words.unnamed(format.number(at + 1), format.quote(idea.title));
  const guardedBy = guardOf(idea);
  const [count, one] = [pictures.length, pictures.length === 1];
  return (
    <section class="gallery" aria-label={words.gallery} data-island="gallery">
      <ol class="gallery__slides" tabIndex={one ? undefined : 0}>
        {pictures.map((picture, at) => (
          <li key={picture.name} class="gallery__slide" id={anchorOf(at)}>
            <a
              class={`gallery__link picture--${idea.circle.palette}`}
              href={pictureAddress(picture.name, picture.width, guardedBy)}
              data-alt={altOf(picture, at)}
              data-width={picture.width}
              data-height={picture.height}
              lang={picture.alt ? idea.textLang : undefined}
            >
              <StoredPicture
                picture={{ ...picture, alt: altOf(picture, at) }}
                sizes={slideSizes}
                guardedBy={guardedBy}
                eager={at === 0}
              />
            </a>
          </li>
        ))}
      </ol>
      {!one && (
        <nav aria-label={words.thumbs}>
          <ol class="gallery__thumbs">
            {pictures.map((picture, at) => (
              <li key={picture.name}>
                <a href={`#${anchorOf(at)}`} aria-label={words.of(format.number(at + 1), format.number(count))}>
                  <StoredPicture picture={{ ...picture, alt: "" }} sizes="5rem" guardedBy={guardedBy} />
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </section>
  );
}

const anchorOf = (at: number) => `picture-${at + 1}`;
