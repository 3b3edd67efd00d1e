import { MemberId } from "../../../functions/platform/ids.ts";
import type { Both, Language } from "../../../functions/platform/languages.ts";
import type { Role } from "../../../functions/platform/session.ts";

/** People to sign in as on one machine. `login` is the subject that the issuer tells, and never changes. */
export type CastMember = {
  login: string;
  /** Theirs in every local table, so that demo content and sign-in mean the same person. */
  memberId: MemberId;
  name: string;
  locale: Language;
  roles: readonly Role[];
  title?: Both;
  /** The same in the reader's language, for those who work here. */
  badge?: Both;
  who: Both;
  may: Both;
};

export const cast: readonly CastMember[] = [
  {
    login: "ada",
    memberId: MemberId.parse("mem_ada000000000"),
    name: "Ada Morel",
    locale: "fr",
    roles: [],
    who: { fr: "Invente des choses pour les petits appartements.", en: "Invents things for small flats." },
    may: { fr: "Proposer des idées, en soutenir.", en: "Submit ideas, support others." },
  },
  {
    login: "bo",
    memberId: MemberId.parse("mem_b00000000000"),
    name: "Bo Lindqvist",
    locale: "en",
    roles: [],
    who: { fr: "Roule à vélo par tous les temps, aime essayer.", en: "Cycles in all weathers, likes to try things." },
    may: { fr: "Soutenir des idées, répondre présent pour les tests.", en: "Support ideas, volunteer for tests." },
  },
  {
    login: "mo",
    memberId: MemberId.parse("mem_m00000000000"),
    name: "Mo Haddad",
    locale: "fr",
    roles: ["moderator"],
    title: { fr: "Modération", en: "Moderation" },
    badge: { fr: "Modération", en: "Moderation" },
    who: { fr: "Relit les idées avant leur publication.", en: "Reads ideas before they are published." },
    may: {
      fr: "Publier, renvoyer à retoucher, ne pas publier.",
      en: "Publish, send back for mending, decline.",
    },
  },
  {
    login: "noa",
    memberId: MemberId.parse("mem_n0a000000000"),
    name: "Noa Vidal",
    locale: "en",
    roles: ["moderator"],
    title: { fr: "Modération", en: "Moderation" },
    badge: { fr: "Modération", en: "Moderation" },
    who: { fr: "Reprend ce que Mo a décidé, si on le conteste.", en: "Looks again at what Mo decided, if asked to." },
    may: {
      fr: "La même file que Mo, et ses réclamations.",
      en: "The same queue as Mo, and the appeals against him.",
    },
  },
  {
    login: "pia",
    memberId: MemberId.parse("mem_p1a000000000"),
    name: "Pia Fontaine",
    locale: "fr",
    roles: ["product"],
    title: { fr: "Responsable produit", en: "Product lead" },
    badge: { fr: "Équipe produit", en: "Product team" },
    who: { fr: "Répond aux idées arrivées en haut de l’escalier.", en: "Answers the ideas that reached the top." },
    may: { fr: "Étudier les idées et décider, avec ses raisons.", en: "Review ideas and decide, with reasons." },
  },
  {
    login: "lou",
    memberId: MemberId.parse("mem_10v000000000"),
    name: "Lou Marchetti",
    locale: "fr",
    roles: ["product"],
    title: { fr: "Conception produit", en: "Product design" },
    badge: { fr: "Équipe produit", en: "Product team" },
    who: {
      fr: "Dessine, chiffre, et ne pense pas toujours comme Pia.",
      en: "Draws, costs, and does not always think like Pia.",
    },
    may: {
      fr: "Noter les idées à l’étude, contresigner une décision.",
      en: "Score ideas in review, countersign a decision.",
    },
  },
  {
    login: "cleo",
    memberId: MemberId.parse("mem_c1e000000000"),
    name: "Cleo Brandt",
    locale: "en",
    roles: ["brand"],
    title: { fr: "Responsable de la marque", en: "Brand manager" },
    badge: { fr: "La marque", en: "The brand" },
    who: { fr: "Ouvre les cercles et tient leurs chartes.", en: "Opens circles and keeps their charters." },
    may: { fr: "Créer et modifier les cercles.", en: "Create and change circles." },
  },
  {
    login: "sol",
    memberId: MemberId.parse("mem_s01000000000"),
    name: "Sol Ferrand",
    locale: "fr",
    roles: ["shipping"],
    title: { fr: "Expédition", en: "Shipping" },
    badge: { fr: "Expédition", en: "Shipping" },
    who: {
      fr: "Emballe les prototypes, et sait où ils vont.",
      en: "Packs the prototypes, and knows where they go.",
    },
    may: { fr: "Voir les adresses, suivre les envois.", en: "See addresses, follow parcels." },
  },
];

const fanPrefix = "fan:";
/** A fan made up on the spot: the name is all there is to them. */
export const fanLogin = (name: string) => `${fanPrefix}${name}`;

/** The claims of a login, or undefined when nobody is called that. */
export function claimsOf(login: string) {
  const known = cast.find((member) => member.login === login);
  if (known) {
    const { name, locale, roles, title } = known;
    return {
      sub: login,
      name,
      locale,
      roles: [...roles],
      ...(title && { "title#fr": title.fr, "title#en": title.en }),
      ...addressOf(login),
    };
  }
  const name = login.startsWith(fanPrefix) ? login.slice(fanPrefix.length).trim() : "";
  return name ? { sub: login, name, roles: [], ...addressOf(encodeURIComponent(name)) } : undefined;
}

/** Of a domain that no mail ever reaches: mails end in the catcher. */
const addressOf = (box: string) => ({ email: `${box.toLowerCase()}@members.example`, email_verified: true });
