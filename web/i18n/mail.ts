import type { Format } from "./format.ts";

const fr = {
  hello: (name: string) => `Bonjour ${name},`,
  digestSubject: (n: number, brand: string, f: Format) =>
    f.plural(n, {
      one: `${brand} : ${f.number(n)} nouvelle depuis hier`,
      other: `${brand} : ${f.number(n)} nouvelles depuis hier`,
    }),
  digestLead: "Voici ce qui s’est passé depuis votre dernier récapitulatif.",
  all: "Voir toutes les notifications",
  why: {
    notice: "Les nouvelles de ce genre vous viennent par mail, tant que vous n’en décidez pas autrement.",
    digest: "Vous recevez ce récapitulatif une fois par jour au plus, et jamais vide.",
  },
  stop: { notice: "Ne plus recevoir ce genre de mail", digest: "Ne plus recevoir le récapitulatif" },
  stopAll: "Ne plus recevoir aucun mail",
  settings: "Régler les notifications",
  /** Between words and an address, in plain text. */
  colon: " : ",
};
const en: typeof fr = {
  hello: (name) => `Hello ${name},`,
  digestSubject: (n, brand, f) =>
    f.plural(n, { one: `${brand}: ${f.number(n)} thing is new`, other: `${brand}: ${f.number(n)} things are new` }),
  digestLead: "Here is what happened since your last digest.",
  all: "See all notifications",
  why: {
    notice: "News of this kind comes to you by mail until you say otherwise.",
    digest: "You get this digest once a day at the most, and never empty.",
  },
  stop: { notice: "Stop mails like this one", digest: "Stop the digest" },
  stopAll: "Stop all mails",
  settings: "Notification settings",
  colon: ": ",
};
export const mailMessages = { fr, en };
