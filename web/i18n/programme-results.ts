/** What a test taught, on its public page and among its tester's things. */
const fr = {
  results: "Ce que le test a appris",
  published: (on: string) => `Publié le ${on}.`,
  corrected: (on: string) => `Corrigé le ${on}.`,
};
const en: typeof fr = {
  results: "What the test taught us",
  published: (on) => `Published on ${on}.`,
  corrected: (on) => `Corrected on ${on}.`,
};
export const programmeResultsMessages = { fr, en };
