import type { CircleId } from "../../../functions/platform/ids.ts";

/** A readable word for an address, made from a name. */
export const addressWord = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "");

export const isCircleId = (word: string | null | undefined): word is CircleId =>
  /^(?=.{2,40}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(word ?? "");
