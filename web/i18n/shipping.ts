import type { LogLine, ParcelRow } from "../../functions/shipping/contract.ts";
import type { Lang } from "../paths.ts";
import type { Format } from "./format.ts";

type States = Record<ParcelRow["status"], string>;
type Act = Exclude<ParcelRow["status"], "no_address">;

/** The shipping list of a programme, in the studio. */
const fr = {
  room: "Envois",
  loading: "Un instant…",
  none: {
    title: "Personne n’a encore de place",
    text: "Chaque personne qui a une place apparaît ici, avec son colis.",
  },
  nothing: "Aucun colis ne correspond à ces filtres.",
  clear: "Tout afficher",
  lead: {
    ships:
      "Les adresses ne s’affichent qu’ici, et seulement pour l’expédition. Elles sont effacées 30 jours après la fin du test.",
    reads: "Vous voyez où en sont les colis. Les adresses et le suivi sont réservés à l’expédition.",
  },
  statesLabel: "Filtrer par état",
  states: {
    no_address: "Sans adresse",
    to_send: "À envoyer",
    sent: "Partis",
    received: "Reçus",
    returned: "Revenus",
    damaged: "Abîmés ou perdus",
  } as States,
  state: {
    no_address: "sans adresse",
    to_send: "à envoyer",
    sent: "parti",
    received: "reçu",
    returned: "revenu",
    damaged: "abîmé ou perdu",
  } as States,
  variant: "Variante",
  everyVariant: "Toutes",
  search: "Chercher un nom",
  labels: "Télécharger les étiquettes (CSV)",
  labelsHint: (n: number, format: Format) =>
    `${format.number(n)} ${format.plural(n, { one: "colis prêt à partir", other: "colis prêts à partir" })}`,
  selectAll: (n: number, format: Format) =>
    format.plural(n, { one: "Choisir le colis prêt", other: `Choisir les ${format.number(n)} colis prêts` }),
  select: (name: string) => `Choisir le colis de ${name}`,
  notReady: "Conditions pas encore acceptées",
  gone: "Ne teste plus",
  erased: "Adresse effacée",
  seat: (n: number) => `place ${n}`,
  since: (date: string) => `depuis le ${date}`,
  details: "Détails",
  close: "Fermer",
  send: {
    open: (n: number, format: Format) =>
      `Marquer ${format.number(n)} ${format.plural(n, { one: "colis comme parti", other: "colis comme partis" })}`,
    title: "Ce qui part aujourd’hui",
    carrier: "Transporteur",
    tracking: (name: string) => `Lien de suivi pour ${name}`,
    trackingHint: "Une adresse en https. Facultatif.",
    confirm: "Marquer comme partis",
    cancel: "Annuler",
    done: (n: number, format: Format) =>
      `${format.number(n)} ${format.plural(n, { one: "colis marqué comme parti", other: "colis marqués comme partis" })}.`,
    refused: (name: string, why: string) => `${name} : ${why}`,
  },
  address: {
    show: "Voir l’adresse",
    title: "Adresse",
    kept: "Votre nom et l’heure sont notés.",
    hide: "Masquer l’adresse",
    copy: "Copier",
    copied: "Adresse copiée.",
  },
  tracking: "Suivi",
  moveTo: {
    sent: "Parti",
    to_send: { sent: "Pas parti, finalement", returned: "Renvoyer un colis", damaged: "En envoyer un autre" },
    received: "Reçu",
    returned: "Revenu chez nous",
    damaged: "Abîmé ou perdu",
  },
  word: "Un mot d’explication",
  wordHint: "Lu par toute l’équipe et par la personne : pas d’adresse ici.",
  say: "Enregistrer",
  saved: (name: string, state: string) => `Colis de ${name} : ${state}.`,
  log: "Qui a fait quoi",
  looks: "Qui a lu l’adresse",
  acts: {
    addressed: "adresse donnée",
    erased: "adresse effacée",
    to_send: "remis à envoyer",
    sent: "parti",
    received: "reçu",
    returned: "revenu",
    damaged: "abîmé ou perdu",
  } as Record<LogLine["act"], string>,
  by: { platform: "Palier", tester: (name: string) => name, staff: (name: string) => `${name}, pour l’équipe` },
};
const en: typeof fr = {
  room: "Shipping",
  loading: "One moment…",
  none: { title: "Nobody holds a seat yet", text: "Whoever holds a seat appears here, with their parcel." },
  nothing: "No parcel matches these filters.",
  clear: "Show all",
  lead: {
    ships:
      "Addresses are shown here alone, and to shipping staff alone. They are erased 30 days after the test has ended.",
    reads: "You see where parcels are. Addresses and tracking are for shipping staff.",
  },
  statesLabel: "Filter by state",
  states: {
    no_address: "No address",
    to_send: "To send",
    sent: "Sent",
    received: "Received",
    returned: "Returned",
    damaged: "Damaged or lost",
  },
  state: {
    no_address: "no address",
    to_send: "to send",
    sent: "sent",
    received: "received",
    returned: "returned",
    damaged: "damaged or lost",
  },
  variant: "Variant",
  everyVariant: "All",
  search: "Find a name",
  labels: "Download labels (CSV)",
  labelsHint: (n, format) =>
    `${format.number(n)} ${format.plural(n, { one: "parcel ready to leave", other: "parcels ready to leave" })}`,
  selectAll: (n, format) =>
    format.plural(n, { one: "Select the ready parcel", other: `Select all ${format.number(n)} ready parcels` }),
  select: (name) => `Select the parcel of ${name}`,
  notReady: "Terms not accepted yet",
  gone: "Tests no longer",
  erased: "Address erased",
  seat: (n) => `seat ${n}`,
  since: (date) => `since ${date}`,
  details: "Details",
  close: "Close",
  send: {
    open: (n, format) => `Mark ${format.number(n)} ${format.plural(n, { one: "parcel", other: "parcels" })} as sent`,
    title: "What leaves today",
    carrier: "Carrier",
    tracking: (name) => `Tracking link for ${name}`,
    trackingHint: "An https address. Optional.",
    confirm: "Mark as sent",
    cancel: "Cancel",
    done: (n, format) => `${format.number(n)} ${format.plural(n, { one: "parcel", other: "parcels" })} marked as sent.`,
    refused: (name, why) => `${name}: ${why}`,
  },
  address: {
    show: "Show the address",
    title: "Address",
    kept: "Your name and the time are written down.",
    hide: "Hide the address",
    copy: "Copy",
    copied: "Address copied.",
  },
  tracking: "Tracking",
  moveTo: {
    sent: "Sent",
    to_send: { sent: "Not sent after all", returned: "Send a parcel again", damaged: "Send another one" },
    received: "Received",
    returned: "Came back to us",
    damaged: "Damaged or lost",
  },
  word: "A word on what happened",
  wordHint: "Read by the whole team and by the tester: no address here.",
  say: "Save",
  saved: (name, state) => `Parcel of ${name}: ${state}.`,
  log: "Who did what",
  looks: "Who looked at the address",
  acts: {
    addressed: "gave the address",
    erased: "address erased",
    to_send: "back to be sent",
    sent: "sent",
    received: "received",
    returned: "returned",
    damaged: "damaged or lost",
  },
  by: { platform: "Palier", tester: (name) => name, staff: (name) => `${name}, for the team` },
};
export const shippingMessages = { fr, en } satisfies Record<Lang, typeof fr>;
export const moveWords = (words: typeof fr.moveTo, from: ParcelRow["status"], to: Act): string => {
  if (to !== "to_send") return words[to];
  return from === "sent" || from === "returned" || from === "damaged" ? words.to_send[from] : words.to_send.sent;
};
