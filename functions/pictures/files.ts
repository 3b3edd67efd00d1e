/** Longest side of what is shown, and the widths that smaller screens load instead. */
export const longestSide = 1_600;
const smallerWidths = [480, 960];

/** A stored picture's name tells its size, so that a card that holds the name alone can be laid out. */
export const pictureName = (pictureId: string, width: number, height: number) => `${pictureId}-${width}x${height}`;

export function sizeIn(name: string): { width: number; height: number } | undefined {
  const [, width, height] = /^pic_[0-9a-z]{24}-(\d+)x(\d+)$/.exec(name) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}
export const pictureIdIn = (name: string) => name.slice(0, "pic_".length + 24);

/** Widths in which a picture is kept, the whole one last. */
export const widthsOf = (width: number): number[] => [...smallerWidths.filter((smaller) => smaller < width), width];

/** Drawings that a platform brings along lie there as they are, one file for every width: their names tell no size. */
export const isDrawing = (name: string): boolean => sizeIn(name) === undefined;

/** Keys below the pictures folder, the same where they are kept and where they are shown. */
export const pictureFile = (name: string, width: number) => (isDrawing(name) ? name : `${name}/${width}.webp`);
/** For what reads no WebP, and for shared links. */
export const jpegFile = (name: string) => (isDrawing(name) ? name : `${name}/picture.jpg`);
/** What was made of an upload, and goes with it: of a drawing nothing. */
export function filesOfPicture(name: string): string[] {
  const size = sizeIn(name);
  return size ? [...widthsOf(size.width).map((width) => pictureFile(name, width)), jpegFile(name)] : [];
}
