import { MemberId } from "../functions/platform/ids.ts";
import type { SessionMember } from "../functions/platform/session.ts";

/** The fixed cast of all tests. */
export const cast = {
  /** A fan who invents. */
  ada: { memberId: MemberId.parse("mem_ada000000000"), name: "Ada Morel", lang: "fr", roles: [] },
  /** A fan who supports and tests. */
  bo: { memberId: MemberId.parse("mem_b00000000000"), name: "Bo Lindqvist", lang: "en", roles: [] },
  mo: {
    memberId: MemberId.parse("mem_m00000000000"),
    name: "Mo Haddad",
    lang: "fr",
    roles: ["moderator"],
    title: { fr: "Modération", en: "Moderation" },
  },
  /** A second moderator: nobody decides about their own acts. */
  noa: {
    memberId: MemberId.parse("mem_n0a000000000"),
    name: "Noa Vidal",
    lang: "en",
    roles: ["moderator"],
    title: { fr: "Modération", en: "Moderation" },
  },
  pia: {
    memberId: MemberId.parse("mem_p1a000000000"),
    name: "Pia Fontaine",
    lang: "fr",
    roles: ["product"],
    title: { fr: "Responsable produit", en: "Product lead" },
  },
  cleo: {
    memberId: MemberId.parse("mem_c1e000000000"),
    name: "Cleo Brandt",
    lang: "en",
    roles: ["brand"],
    title: { fr: "Responsable de la marque", en: "Brand manager" },
  },
  /** Sends prototypes, and alone sees where to. */
  sol: {
    memberId: MemberId.parse("mem_s01000000000"),
    name: "Sol Ferrand",
    lang: "fr",
    roles: ["shipping"],
    title: { fr: "Expédition", en: "Shipping" },
  },
} as const satisfies Record<string, SessionMember>;
export type CastName = keyof typeof cast;
