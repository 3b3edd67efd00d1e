import { isDrawing, jpegFile, pictureFile, widthsOf } from "../../functions/pictures/limits.ts";
import type { PictureModel } from "../models.ts";
import { paths } from "../paths.ts";

export type StoredPictureProps = {
  picture: PictureModel;
  /** How wide it is shown, as `sizes` tells it. */
  sizes: string;
  /** Above the fold: loaded at once. */
  eager?: boolean;
};

/** A picture in the width that the screen needs, with its size known before it comes. */
export function StoredPicture({ picture: { name, alt, width, height }, sizes, eager = false }: StoredPictureProps) {
  const widths = widthsOf(width).map((each) => `${paths.pictureFile(pictureFile(name, each))} ${each}w`);
  return (
    <picture>
      {!isDrawing(name) && <source type="image/webp" srcset={widths.join(", ")} sizes={sizes} />}
      <img
        src={paths.pictureFile(jpegFile(name))}
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
