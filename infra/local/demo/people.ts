import { MemberId } from "../../../functions/platform/ids.ts";
import type { Language } from "../../../functions/platform/languages.ts";
import type { JobTitle, Role } from "../../../functions/platform/session.ts";
import { cast } from "../issuer/cast.ts";

/** Everybody who speaks in the demo. All of them are made up; those of the issuer's cast can sign in. */
export type Person = { memberId: MemberId; name: string; lang: Language; role?: Role; title?: JobTitle };

const signsIn = (login: string): Person => {
  const found = cast.find((member) => member.login === login);
  if (!found) throw new Error(`The cast has nobody called ${login}`);
  const { memberId, name, locale: lang, title, roles } = found;
  const [role] = roles;
  return { memberId, name, lang, ...(role && { role }), ...(title && { title }) };
};
const made = (name: string, lang: Language, id: string): Person => ({
  memberId: MemberId.parse(`mem_${id}`),
  name,
  lang,
});

export const people = {
  ada: signsIn("ada"),
  bo: signsIn("bo"),
  mo: signsIn("mo"),
  pia: signsIn("pia"),
  lou: signsIn("lou"),
  cleo: signsIn("cleo"),
  sol: signsIn("sol"),
  ines: made("Inès Lucarne", "fr", "1nes00000001"),
  noe: made("Noé Carriole", "fr", "n0e000000002"),
  tom: made("Tom Barrow", "en", "t0m000000003"),
  salome: made("Salomé Vannier", "fr", "sa10me000004"),
  gaspard: made("Gaspard Rabot", "fr", "gaspard00005"),
  rosa: made("Rosa Trellis", "en", "r0sa00000006"),
  leon: made("Léon Brindille", "fr", "1e0n00000007"),
  maya: made("Maya Thimble", "en", "maya00000008"),
  achille: made("Achille Pignon", "fr", "achy11e00009"),
  jeanne: made("Jeanne Soucoupe", "fr", "jeanne000010"),
  otis: made("Otis Finch", "en", "0t1s00000011"),
  colette: made("Colette Ficelle", "fr", "c01ette00012"),
  hugo: made("Hugo Lanterne", "fr", "hvg000000013"),
  wendy: made("Wendy Larch", "en", "wendy0000014"),
  mahaut: made("Mahaut Clairbois", "fr", "mahavt000015"),
  idris: made("Idris Pennywhistle", "en", "1dr1s0000016"),
  fatou: made("Fatou Tournesol", "fr", "fat0v0000017"),
  basile: made("Basile Tréteau", "fr", "bas11e000018"),
  nell: made("Nell Harrow", "en", "ne1100000019"),
  kofi: made("Kofi Ladder", "en", "k0f100000020"),
  odile: made("Odile Passoire", "fr", "0d11e0000021"),
  priya: made("Priya Cardigan", "en", "pr1ya0000022"),
  malik: made("Malik Rivet", "fr", "ma11k0000023"),
  june: made("June Kettle", "en", "jvne00000024"),
} as const satisfies Record<string, Person>;
export type PersonKey = keyof typeof people;
