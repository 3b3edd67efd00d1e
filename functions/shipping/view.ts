import type { Enrolment } from "../enrolment/contract.ts";
import { seatedStatuses } from "../enrolment/lifecycle.ts";
import type { Address, Delivery, Label, Look, Parcel, ParcelRow } from "./contract.ts";
import { addressableStatuses, addresseeStatuses, mayStep, recipientStatuses } from "./lifecycle.ts";

const among = (statuses: readonly string[], status: string | undefined) =>
  status !== undefined && statuses.includes(status);

/** A tester's own delivery: where it goes, where it is, and what they may say of it. */
export function deliveryOf(
  enrolment: Enrolment,
  parcel: Parcel | undefined,
  address: Address | undefined,
  open: boolean,
): Delivery {
  const seated = among(addresseeStatuses, enrolment.status);
  return {
    version: parcel?.version ?? 0,
    variantId: parcel?.variantId ?? enrolment.variantId,
    ...(enrolment.country && { country: enrolment.country }),
    ...(address && { address: onLabel(address) }),
    ...(parcel && {
      status: parcel.status,
      since: parcel.since,
      ...(parcel.sentAt && { sentAt: parcel.sentAt }),
      ...(parcel.carrier && { carrier: parcel.carrier }),
      ...(parcel.tracking && { tracking: parcel.tracking }),
      ...(parcel.receivedAt && { receivedAt: parcel.receivedAt }),
      ...(parcel.word && { word: parcel.word }),
      ...(parcel.erasedAt && { erasedAt: parcel.erasedAt }),
    }),
    may: {
      address: open && seated && (!parcel || addressableStatuses.includes(parcel.status)),
      receive: parcel !== undefined && mayStep(parcel.status, "received", "tester"),
      complain: parcel !== undefined && mayStep(parcel.status, "damaged", "tester"),
      takeBack: parcel?.status === "to_send" && address !== undefined,
    },
  };
}

/** What stands on the parcel. */
export const onLabel = ({ programmeId: _p, memberId: _m, at: _a, ...label }: Address): Label => label;

/** What waits for shipping staff first; within it, what has waited longest. */
const urgency: readonly ParcelRow["status"][] = ["to_send", "damaged", "returned", "sent", "no_address", "received"];

/** Everybody who gets a parcel. Carriers' pages tell where parcels go, so only shipping staff read their addresses. */
export function parcelRows(
  people: readonly Enrolment[],
  parcels: readonly Parcel[],
  { forShipping, looks }: { forShipping: boolean; looks: ReadonlyMap<string, Look[]> },
): ParcelRow[] {
  const placed = new Map(people.map((person) => [person.memberId, person]));
  const sent = parcels.map((parcel) => {
    const looked = looks.get(parcel.memberId);
    return { ...rowOf(parcel, placed.get(parcel.memberId), forShipping), ...(looked && { looks: looked }) };
  });
  const known = new Set(parcels.map(({ memberId }) => memberId));
  const still = people.filter(({ memberId, status }) => !known.has(memberId) && among(addresseeStatuses, status));
  return [...sent, ...still.map(withoutAddress)].toSorted(
    (a, b) => urgency.indexOf(a.status) - urgency.indexOf(b.status) || (a.since < b.since ? -1 : 1),
  );
}

function rowOf(parcel: Parcel, person: Enrolment | undefined, forShipping: boolean): ParcelRow {
  const { memberId, name, lang, variantId, status, version, since, sentAt, receivedAt, word, log } = parcel;
  return {
    ...{ memberId, name, lang, variantId, status, version, since, log },
    ready: among(recipientStatuses, person?.status),
    gone: !among(seatedStatuses, person?.status),
    hasAddress: !parcel.erasedAt,
    ...(person?.seat && { seat: person.seat.number }),
    ...(sentAt && { sentAt }),
    ...(receivedAt && { receivedAt }),
    ...(word && { word }),
    ...(parcel.carrier && { carrier: parcel.carrier }),
    ...(forShipping && parcel.tracking && { tracking: parcel.tracking }),
  };
}

const withoutAddress = ({ memberId, name, lang, variantId, status, seat, since }: Enrolment): ParcelRow => ({
  ...{ memberId, name, lang, variantId, since },
  status: "no_address",
  version: 0,
  ready: among(recipientStatuses, status),
  gone: false,
  hasAddress: false,
  ...(seat && { seat: seat.number }),
  log: [],
});
