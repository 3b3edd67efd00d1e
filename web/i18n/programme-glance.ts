import type { Format } from "./format.ts";

const fr = {
  title: "D’un coup d’œil",
  seats: (taken: string, seats: string) => `${taken} sur ${seats}`,
  taken: (taken: number, f: Format) => f.plural(taken, { one: "place prise", other: "places prises" }),
  waiting: (count: number, f: Format) =>
    count === 0
      ? "personne n’attend"
      : f.plural(count, { one: `${f.number(count)} personne attend`, other: `${f.number(count)} personnes attendent` }),
  applied: (count: number, f: Format) => f.plural(count, { one: "candidature", other: "candidatures" }),
  out: (count: number, f: Format) =>
    count === 0
      ? "aucune écartée par les questions"
      : f.plural(count, {
          one: `${f.number(count)} écartée par les questions`,
          other: `${f.number(count)} écartées par les questions`,
        }),
  unanswered: (count: number, f: Format) =>
    f.plural(count, { one: "retour attend un premier mot", other: "retours attendent un premier mot" }),
  usualWait: (wait: string) => `d’ordinaire : ${wait}`,
  filed: (count: number, f: Format) =>
    f.plural(count, { one: `${f.number(count)} retour en tout`, other: `${f.number(count)} retours en tout` }),
  toFix: (count: number, f: Format) => f.plural(count, { one: "problème à corriger", other: "problèmes à corriger" }),
  fixed: (fixed: number, confirmed: number, f: Format) =>
    `${f.number(fixed)} ${f.plural(fixed, { one: "corrigé", other: "corrigés" })}, dont ${f.number(confirmed)} ${f.plural(confirmed, { one: "confirmé", other: "confirmés" })}`,
  tookPart: (phase: string) => `ont participé à « ${phase} »`,
  until: (date: string) => `jusqu’au ${date} inclus`,
  completed: (count: number, f: Format) => f.plural(count, { one: "est allé au bout", other: "sont allés au bout" }),
  ofTesters: (count: number, f: Format) =>
    f.plural(count, {
      one: `sur ${f.number(count)} personne en test`,
      other: `sur ${f.number(count)} personnes en test`,
    }),
};
const en: typeof fr = {
  title: "At a glance",
  seats: (taken, seats) => `${taken} of ${seats}`,
  taken: (taken, f) => f.plural(taken, { one: "seat taken", other: "seats taken" }),
  waiting: (count, f) =>
    count === 0
      ? "nobody is waiting"
      : f.plural(count, { one: `${f.number(count)} person waits`, other: `${f.number(count)} people wait` }),
  applied: (count, f) => f.plural(count, { one: "application", other: "applications" }),
  out: (count, f) =>
    count === 0 ? "none turned away by the questions" : `${f.number(count)} turned away by the questions`,
  unanswered: (count, f) =>
    f.plural(count, { one: "report waits for a first word", other: "reports wait for a first word" }),
  usualWait: (wait) => `usually: ${wait}`,
  filed: (count, f) =>
    f.plural(count, { one: `${f.number(count)} report in all`, other: `${f.number(count)} reports in all` }),
  toFix: (count, f) => f.plural(count, { one: "issue to fix", other: "issues to fix" }),
  fixed: (fixed, confirmed, f) => `${f.number(fixed)} fixed, ${f.number(confirmed)} of them confirmed`,
  tookPart: (phase) => `took part in “${phase}”`,
  until: (date) => `through ${date}`,
  completed: (count, f) => f.plural(count, { one: "went all the way", other: "went all the way" }),
  ofTesters: (count, f) =>
    f.plural(count, { one: `of ${f.number(count)} tester`, other: `of ${f.number(count)} testers` }),
};

/** What the team sees of a programme at a glance. */
export const glanceMessages = { fr, en };
