/** What laying out text needs of a TrueType font: how wide each character is, and whether there is one. */
export type FontMetrics = { covers: (character: string) => boolean; widthOf: (text: string, size: number) => number };

/** Reads the tables `head`, `hhea`, `hmtx` and `cmap` (format 4) of a font file. */
export function fontMetrics(bytes: Uint8Array): FontMetrics {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(font);
  const unitsPerEm = font.getUint16(at(tables, "head") + 18);
  const wideGlyphs = font.getUint16(at(tables, "hhea") + 34);
  const glyphs = glyphsOf(font, at(tables, "cmap"));
  const advance = (glyph: number) => font.getUint16(at(tables, "hmtx") + 4 * Math.min(glyph, wideGlyphs - 1));
  const glyphOf = (character: string) => glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
  return {
    covers: (character) => glyphOf(character) !== 0,
    widthOf: (text, size) =>
      [...text].reduce((width, character) => width + advance(glyphOf(character)), 0) * (size / unitsPerEm),
  };
}

function tablesOf(font: DataView): Map<string, number> {
  const tag = (offset: number) => String.fromCharCode(...[0, 1, 2, 3].map((i) => font.getUint8(offset + i)));
  const places = Array.from({ length: font.getUint16(4) }, (_, i) => 12 + 16 * i);
  return new Map(places.map((place) => [tag(place), font.getUint32(place + 8)]));
}

function at(tables: Map<string, number>, name: string): number {
  const offset = tables.get(name);
  if (offset === undefined) throw new Error(`The font has no table ${name}`);
  return offset;
}

function glyphsOf(font: DataView, cmap: number): Map<number, number> {
  const starts = Array.from({ length: font.getUint16(cmap + 2) }, (_, i) => cmap + font.getUint32(cmap + 8 + 8 * i));
  const start = starts.find((offset) => font.getUint16(offset) === 4);
  if (start === undefined) throw new Error("The font has no character map of format 4");
  const glyphs = new Map<number, number>();
  const segments = font.getUint16(start + 6) / 2;
  for (let i = 0; i < segments; i++) {
    const end = font.getUint16(start + 14 + 2 * i);
    const first = font.getUint16(start + 16 + 2 * segments + 2 * i);
    const delta = font.getInt16(start + 16 + 4 * segments + 2 * i);
    const rangeAt = start + 16 + 6 * segments + 2 * i;
    const range = font.getUint16(rangeAt);
    for (let code = first; code <= end && code !== 0xffff; code++) {
      const listed = range === 0 ? code : font.getUint16(rangeAt + range + 2 * (code - first));
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
  return glyphs;
}
