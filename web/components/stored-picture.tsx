import { isDrawing, widthsOf } from "../../functions/pictures/files.ts";
import type { PictureModel } from "../models.ts";
import { pictureAddress, pictureForAll } from "./picture-address.ts";

export type StoredPictureProps = {
  picture: PictureModel;
  /** How wide it is shown, as `sizes` tells it. */
  sizes: string;
  /** The idea of a private circle, whose members alone may see it. */
  guardedBy?: string | undefined;
  /** Above the fold: loaded at once. */
  eager?: boolean;
};

/** A picture in the width that the screen needs, with its size known before it comes. */
export function StoredPicture({ picture, sizes, guardedBy, eager = false }: StoredPictureProps) {
  const { name, alt, width, height } = picture;
  const widths = widthsOf(width).map((each) => `${pictureAddress(name, each, guardedBy)} ${each}w`);
  return (
    <picture>
      {!isDrawing(name) && <source type="image/webp" srcset={widths.join(", ")} sizes={sizes} />}
      <img
        src={pictureForAll(name, width, guardedBy)}
        width={width}
        height={height}
        alt={alt}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        fetchpriority={eager ? "high" : undefined}
      />
    </picture>
  );
}
