import type { Enrolment } from "../enrolment/contract.ts";
import type { EnrolmentStore } from "../enrolment/store.ts";
import type { ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import { mayKnow } from "../programmes/access.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import { enrollingStages } from "../programmes/lifecycle.ts";
import type { AddressInput, ArrivalInput, Parcel, ParcelRef, StepInput } from "./contract.ts";
import { addressableStatuses, addresseeStatuses } from "./lifecycle.ts";
import { addressed, addressOf, stepped, withoutAddress } from "./parcel.ts";
import type { ParcelStore } from "./store.ts";
import { deliveryOf } from "./view.ts";

export type ShippingDeps = {
  parcels: ParcelStore;
  enrolments: Pick<EnrolmentStore, "of" | "all">;
  findProgramme: (programmeId: ProgrammeId) => Promise<ProgrammeCard | undefined>;
};
type By = { member: SessionMember; now: Date };

/** What testers and shipping staff do with parcels, whichever way it was asked. */
export function shippingActs({ parcels, enrolments, findProgramme }: ShippingDeps) {
  /** @throws Problem not-found for what they cannot know of or is not sent, seat-needed */
  async function own(programmeId: ProgrammeId, { member }: By) {
    const { memberId, roles } = member;
    const [card, enrolment, parcel] = await Promise.all([
      findProgramme(programmeId),
      enrolments.of(programmeId, memberId),
      parcels.find({ programmeId, memberId }),
    ]);
    const standing = { ...(enrolment && { status: enrolment.status }), invited: false, supporter: false };
    if (card?.kind !== "physical" || !mayKnow(card, roles, standing)) throw new Problem("not-found");
    if (!enrolment || (!parcel && !holdsSeat(enrolment))) throw new Problem("seat-needed");
    return { card, enrolment, parcel };
  }

  async function delivery(programmeId: ProgrammeId, by: By) {
    const { card, enrolment, parcel } = await own(programmeId, by);
    const address = parcel && (await parcels.address(parcel));
    return deliveryOf(enrolment, parcel, address, isOpen(card));
  }

  async function taken(before: Parcel, input: ArrivalInput | StepInput, by: By, staff: boolean): Promise<Parcel> {
    if (before.version !== input.version) {
      // Sent again, it stands as it was done.
      if (before.version === input.version + 1 && before.status === input.to) return before;
      throw new Problem("parcel-changed");
    }
    const after = stepped(before, input, { ...by, staff });
    const refused = await parcels.step(before, after);
    if (refused === undefined) return after;
    throw new Problem(refused === 1 ? "not-active-yet" : refused === 2 ? "address-missing" : "parcel-changed");
  }

  return {
    delivery,
    /** @throws Problem not-found, seat-needed, parcel-under-way, parcel-changed */
    async give(programmeId: ProgrammeId, input: AddressInput, by: By) {
      const { card, enrolment, parcel: before } = await own(programmeId, by);
      if (!isOpen(card) || !holdsSeat(enrolment)) throw new Problem("seat-needed");
      if (before && !addressableStatuses.includes(before.status)) throw new Problem("parcel-under-way");
      const after = addressed(before, enrolment, { ...by, staff: false });
      const address = addressOf(input, after, by.now);
      if ((before?.version ?? 0) !== input.version) {
        const kept = before && (await parcels.address(before));
        if (kept && isSame({ ...address, at: kept.at }, kept)) return delivery(programmeId, by);
        throw new Problem("parcel-changed");
      }
      const refused = await parcels.give(before, after, address);
      if (refused !== undefined) throw new Problem(refused === 0 ? "seat-needed" : "parcel-changed");
      return delivery(programmeId, by);
    },
    /** An address that was given too soon, or to the wrong place. @throws Problem parcel-under-way, parcel-changed */
    async takeBack(programmeId: ProgrammeId, by: By): Promise<void> {
      const { parcel } = await own(programmeId, by);
      if (parcel && parcel.status !== "to_send") throw new Problem("parcel-under-way");
      if (!parcel || parcel.erasedAt) return;
      if ((await parcels.drop(parcel, withoutAddress(parcel, by.now))) !== undefined)
        throw new Problem("parcel-changed");
    },
    /** A tester says that it came, and how. @throws Problem parcel-wrong-status, parcel-changed */
    async arrived(programmeId: ProgrammeId, input: ArrivalInput, by: By) {
      const { parcel } = await own(programmeId, by);
      if (!parcel) throw new Problem("not-found");
      await taken(parcel, input, by, false);
      return delivery(programmeId, by);
    },
    /** @throws Problem not-found, parcel-wrong-status, parcel-changed, not-active-yet, address-missing */
    async moved(ref: ParcelRef, input: StepInput, by: By): Promise<Parcel> {
      const parcel = await parcels.find(ref);
      if (!parcel) throw new Problem("not-found");
      return taken(parcel, input, by, true);
    },
  };
}
export type ShippingActs = ReturnType<typeof shippingActs>;

const isOpen = ({ stage }: ProgrammeCard) => enrollingStages.includes(stage);
const holdsSeat = ({ status }: Enrolment) => addresseeStatuses.some((each) => each === status);
const isSame = (one: object, other: object) =>
  JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted());
