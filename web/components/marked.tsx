import type { Marked } from "../models.ts";

/** A text with what was searched for marked in it. */
export const MarkedText = ({ parts }: { parts: readonly Marked[] }) => (
  <>{parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}</>
);
