import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Postings } from "./postings.ts";
import type { Segment } from "./segment.ts";

const [zip, unzip] = [promisify(gzip), promisify(gunzip)];

/** Of the bytes below, and of what words become in the index: a snapshot of another format is made anew. */
export const indexFormat = 1;

/** What happened to an idea since the snapshot: the index's version that brought it, and a print of its words, if it is public. */
export type Change = { ideaId: string; at: number; print?: string };
/** A stored part of the index. */
export type Part = { segment: Segment; changes: readonly Change[] };

type Text = Pick<Segment, "ids" | "titles" | "tags" | "circles"> & Pick<Part, "changes">;
type Head = Text & { format: number; words: readonly string[]; names: readonly string[]; lengths: number[] };

/** A part as bytes: what is text as JSON, then the arrays of numbers, one after the other; compressed. */
export async function packed({ segment, changes }: Part): Promise<Buffer> {
  const { ids, titles, tags, circles, words, names } = segment;
  const arrays = arraysOf(segment);
  const lengths = arrays.map(({ byteLength }) => byteLength);
  const text: Text = { ids, titles, tags, circles, changes };
  const head: Head = { format: indexFormat, ...text, words: words.terms, names: names.terms, lengths };
  const json = Buffer.from(JSON.stringify(head));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  const bytes = arrays.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
  return await zip(Buffer.concat([size, json, ...bytes]), { level: 5 });
}

/** @throws Error when it is of another format */
export async function unpacked(bytes: Uint8Array): Promise<Part> {
  const all = await unzip(bytes);
  const begin = 4 + all.readUInt32LE(0);
  const { format, lengths, words, names, changes, ...text }: Head = JSON.parse(all.toString("utf8", 4, begin));
  if (format !== indexFormat) throw new Error(`A part of the index has format ${format}, not ${indexFormat}`);
  let at = begin;
  const taken = lengths.map((length) => {
    const slice = new Uint8Array(length);
    slice.set(all.subarray(at, at + length));
    at += length;
    return slice;
  });
  const numbers = (place: number) => new Uint32Array(taken[place]?.buffer ?? new ArrayBuffer(0));
  const postings = (terms: readonly string[], place: number): Postings => ({
    terms,
    starts: numbers(place),
    counts: numbers(place + 1),
    bytes: taken[place + 2] ?? new Uint8Array(),
  });
  const segment: Segment = {
    ...text,
    circleOf: numbers(0),
    french: numbers(1),
    supporters: numbers(2),
    publishedAt: numbers(3),
    words: postings(words, 4),
    names: postings(names, 7),
  };
  return { segment, changes };
}

const arraysOf = ({ circleOf, french, supporters, publishedAt, words, names }: Segment) => [
  circleOf,
  french,
  supporters,
  publishedAt,
  ...[words, names].flatMap(({ starts, counts, bytes }) => [starts, counts, bytes]),
];
