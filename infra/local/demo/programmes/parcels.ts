import type { Enrolment } from "../../../../functions/enrolment/contract.ts";
import { addDays } from "../../../../functions/platform/clock.ts";
import type { Item } from "../../../../functions/platform/stored.ts";
import type { AddressInput, ArrivalInput, Parcel, StepInput } from "../../../../functions/shipping/contract.ts";
import { addressed, addressOf, stepped } from "../../../../functions/shipping/parcel.ts";
import { addressItem, parcelItem } from "../../../../functions/shipping/parcel-item.ts";
import { seededRandom } from "../chance.ts";
import { people } from "../people.ts";

type Unsaid<T> = T extends { version: number } ? Omit<T, "version"> : never;
/** What became of a parcel, so many days ago; by its tester, or by Sol. */
export type Step = { daysAgo: number; by: "tester" | "sol" } & (Unsaid<ArrivalInput> | Unsaid<StepInput>);

const streets = [
  ["rue des Quatre-Tiroirs", "75099", "Paris-sur-Étagère", "FR"],
  ["allée du Placard", "69099", "Lyon-la-Remise", "FR"],
  ["impasse de la Cale", "35099", "Rennes-les-Bocaux", "FR"],
  ["chaussée du Bocal", "1099", "Bruxelles-la-Haute", "BE"],
  ["Pantry Lane", "ZZ9 9ZZ", "Little Shelving", "GB"],
  ["Cupboard Row", "ZZ1 1ZZ", "Upper Drawer", "GB"],
] as const;

/** An address in a town that there is not. */
function madeUp({ memberId, name, lang }: Enrolment): AddressInput {
  const random = seededRandom(`address ${memberId}`);
  const fitting = streets.filter(([, , , country]) => (country === "GB") === (lang === "en"));
  const [street, postcode, city, country] = fitting[Math.floor(random() * fitting.length)] ?? streets[0];
  const number = 1 + Math.floor(random() * 80);
  const line = lang === "fr" ? `${number} ${street}` : `${number} ${street}`;
  const floor = lang === "fr" ? "Troisième, porte de gauche" : "Top flat, mind the step";
  return { version: 0, name, lines: random() < 0.4 ? [line, floor] : [line], postcode, city, country };
}

/** One tester's parcel with its address, by the steps of shipping. */
export function parcelItems(enrolment: Enrolment, addressedDaysAgo: number, steps: readonly Step[], now: Date): Item[] {
  const tester = { memberId: enrolment.memberId, name: enrolment.name };
  const ago = (days: number) => addDays(now, -days);
  const at = ago(addressedDaysAgo);
  const first = addressed(undefined, enrolment, { member: tester, staff: false, now: at });
  const parcel = steps.reduce<Parcel>((before, { daysAgo, by, ...step }) => {
    const who = by === "sol" ? { member: people.sol, staff: true } : { member: tester, staff: false };
    return stepped(before, { ...step, version: before.version }, { ...who, now: ago(daysAgo) });
  }, first);
  return [parcelItem(parcel), addressItem(addressOf(madeUp(enrolment), first, at))];
}
