import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { seatedStatuses } from "../enrolment/lifecycle.ts";
import type { EnrolmentStore } from "../enrolment/store.ts";
import { addDays } from "../platform/clock.ts";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import type { Parcel } from "./contract.ts";
import { addressableStatuses } from "./lifecycle.ts";
import { addressDays } from "./limits.ts";
import { erased, withoutAddress } from "./parcel.ts";
import type { ParcelStore } from "./store.ts";

export type LookAfterDeps = {
  parcels: ParcelStore;
  enrolments: Pick<EnrolmentStore, "of">;
  findProgramme: (programmeId: ProgrammeId) => Promise<ProgrammeCard | undefined>;
};
type Closed = Pick<ProgrammeCard, "kind" | "stage" | "closedAt">;
const mostTries = 5;

const isIdle = ({ status, erasedAt }: Parcel) => !erasedAt && addressableStatuses.includes(status);

/** When the addresses of a programme go, once it is closed. */
export const erasedFrom = ({ kind, stage, closedAt }: Closed): Date | undefined =>
  kind === "physical" && stage === "closed" && closedAt ? addDays(new Date(closedAt), addressDays) : undefined;

/** After so many days the hourly run need look no more. */
const lookedForDays = addressDays + 30;

/** Programmes that the hourly run looks at, should a message have been lost. */
export const mayHoldAddresses = ({ kind, stage, closedAt }: Closed, now: Date): boolean =>
  kind === "physical" && stage !== "draft" && (!closedAt || now < addDays(new Date(closedAt), lookedForDays));

/** Has the sweep look at the addresses of a closed programme when their time is over. Lost, the hourly run does. */
export async function awaitErasure(table: Table, card: ProgrammeCard): Promise<void> {
  const at = erasedFrom(card)?.toISOString();
  if (!at) return;
  const { programmeId } = card;
  const due = { v: 1, kind: "erase-addresses", at, for: at, programmeId };
  const Item = { ...keys.due(at.slice(0, 16), "erase-addresses", programmeId), ...due };
  await retrying(() => table.client.send(new PutCommand({ TableName: table.name, Item })));
}

/** Whoever gave up their seat before anything was sent leaves no address here. */
export async function forgetUnsent(
  deps: LookAfterDeps,
  programmeId: ProgrammeId,
  memberId: MemberId,
  now: Date,
): Promise<void> {
  for (let tried = 0; tried < mostTries; tried++) {
    const [enrolment, parcel] = await Promise.all([
      deps.enrolments.of(programmeId, memberId),
      deps.parcels.find({ programmeId, memberId }),
    ]);
    if (!parcel || !isIdle(parcel)) return;
    // Whoever tested until the programme closed is no leaver: that address goes with all others.
    if (!enrolment || seatedStatuses.includes(enrolment.status)) return;
    if ((await deps.parcels.drop(parcel, withoutAddress(parcel, now), true)) === undefined) return;
  }
  throw new Error(`The address of a tester who left ${programmeId} is still there`);
}

/** Everything of a programme that its time is over for; may be done again. */
export async function lookAfterAddresses(deps: LookAfterDeps, programmeId: ProgrammeId, now: Date): Promise<number> {
  const card = await deps.findProgramme(programmeId);
  if (!card) return 0;
  const over = erasedFrom(card);
  if (!over || now < over) {
    const parcels = (await deps.parcels.all(programmeId)).filter(isIdle);
    for (const { memberId } of parcels) await forgetUnsent(deps, programmeId, memberId, now);
    return 0;
  }
  const addresses = await deps.parcels.addresses(programmeId);
  for (const { memberId } of addresses) await eraseOne(deps, programmeId, memberId, now);
  return addresses.length;
}

async function eraseOne(deps: LookAfterDeps, programmeId: ProgrammeId, memberId: MemberId, now: Date): Promise<void> {
  for (let tried = 0; tried < mostTries; tried++) {
    const parcel: Parcel | undefined = await deps.parcels.find({ programmeId, memberId });
    if (!parcel) return void (await deps.parcels.eraseAlone({ programmeId, memberId }));
    if ((await deps.parcels.drop(parcel, erased(parcel, now))) === undefined) return;
  }
  throw new Error(`An address of ${programmeId} could not be erased`);
}
