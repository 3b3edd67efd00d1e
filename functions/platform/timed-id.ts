import type { RandomBytes } from "./ids.ts";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const timeLetters = 9;
const randomLetters = 7;

/** Time first, in milliseconds, so that ids sort as they were made; then 35 random bits, which no two of a millisecond share. */
export const timedLetters = (now: Date, random: RandomBytes): string =>
  timeIn(now) + Array.from(random(randomLetters), (byte) => alphabet[byte & 31]).join("");

/** When an id with these letters was made. */
export function timeOf(letters: string): Date {
  let ms = 0;
  for (const letter of letters.slice(0, timeLetters)) ms = ms * 32 + alphabet.indexOf(letter);
  return new Date(ms);
}

function timeIn(now: Date): string {
  let rest = now.getTime();
  let letters = "";
  for (let n = 0; n < timeLetters; n++) {
    letters = alphabet[rest % 32] + letters;
    rest = Math.floor(rest / 32);
  }
  return letters;
}
