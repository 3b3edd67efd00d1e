import type { Forms } from "./format.ts";

type Plural = (count: number, forms: Forms) => string;

const fr = {
  title: "Avant d’arriver ici",
  votes: (plural: Plural, count: number, shown: string, from: string) =>
    `${shown} ${plural(count, { one: "vote", other: "votes", many: "de votes" })} sur ${from}, avant d’arriver ici`,
  from: (from: string) => `Reprise de ${from}`,
  postedOn: "Proposée là-bas le",
  broughtOn: "Reprise ici le",
  status: "Son statut là-bas :",
  neverCounted: "C’est son histoire : ces votes ne comptent ici pour aucun palier. Les soutiens commencent à zéro.",
  readOnly: "Cette idée se lit, elle ne recueille plus de soutiens.",
};

const en: typeof fr = {
  title: "Before it came here",
  votes: (plural, count, shown, from) =>
    `${shown} ${plural(count, { one: "vote", other: "votes" })} on ${from}, before coming here`,
  from: (from) => `Brought over from ${from}`,
  postedOn: "Posted there on",
  broughtOn: "Brought here on",
  status: "Its status there:",
  neverCounted: "That is its history: those votes count towards no milestone here. Support starts at zero.",
  readOnly: "This idea is here to be read; it takes no more support.",
};

/** What pages say of an idea or a comment that comes from another tool. */
export const importedMessages = { fr, en };
