import { browserShelf, keptUnder } from "../kept.ts";

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const kept = () => keptUnder(browserShelf(), "palier:letter-keys", isBoolean);

/** Single letters as commands are in the way of people who speak to their computer: WCAG 2.1.4 wants them to be put off. */
export const letterKeysAct = (): boolean => kept().read() ?? true;
export const letLetterKeysAct = (on: boolean): boolean => kept().write(on);
