import type { Enrolment } from "../functions/enrolment/contract.ts";
import { enrolmentStore } from "../functions/enrolment/store.ts";
import { newMemberId, type ProgrammeId } from "../functions/platform/ids.ts";
import { programmeStore } from "../functions/programmes/store.ts";
import type { AddressInput } from "../functions/shipping/contract.ts";
import { parcelStore } from "../functions/shipping/store.ts";
import { enrolledAs } from "./under-test.ts";
import type { World } from "./world.ts";

/** Every word of it is recognised wherever it comes up. */
export const addressInput: AddressInput = {
  version: 0,
  name: "Ada Nowhere-Morel",
  lines: ["17 rue des Introuvables", "Escalier Zénith", "Boîte Quetzal"],
  postcode: "98765",
  city: "Villeperdue-sur-Nulle",
  country: "FR",
  phone: "+33 6 55 55 01 99",
};
export const addressMarks = ["Nowhere", "Introuvables", "nith", "Quetzal", "98765", "Villeperdue", "55 55"];

export const shippingDepsOn = ({ table }: Pick<World, "table">) => ({
  table,
  parcels: parcelStore(table),
  enrolments: enrolmentStore(table),
  findProgramme: programmeStore(table).findCard,
});

/** A tester made up on the spot. */
export async function aTester(world: World, programmeId: ProgrammeId, status: Enrolment["status"] = "active") {
  const memberId = newMemberId(world.random);
  const member = { memberId, name: `Tester ${memberId.slice(-3)}`, lang: "en", roles: [] } as const;
  await enrolledAs(world, programmeId, member, status);
  return member;
}
