import type { FeedbackId } from "../../../../functions/platform/ids.ts";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const letters = (count: number): string =>
  [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => alphabet[byte & 31]).join("");

/** Given when a report is begun, so that it is one however often it is sent: its time in milliseconds, then chance. */
export function newFeedbackId(now = Date.now()): FeedbackId {
  let time = "";
  for (let rest = now, n = 0; n < 9; n++, rest = Math.floor(rest / 32)) time = alphabet[rest % 32] + time;
  return `fbk_${time}${letters(7)}` as FeedbackId;
}
export const isFeedbackId = (text: string | undefined): text is FeedbackId => /^fbk_[0-9a-z]{16}$/.test(text ?? "");
export const newWordsId = (): string => `fbw_${letters(12)}`;
