import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { MemberId, ProgrammeId } from "../platform/ids.ts";
import type { Item } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import type { Enrolment } from "./contract.ts";
import { offerGraceMs } from "./limits.ts";
import { enrolmentStep } from "./steps.ts";
import type { EnrolmentStore } from "./store.ts";

/** A seat that was offered and perhaps not taken. */
type OfferDue = { programmeId: ProgrammeId; memberId: MemberId };
export const offerIn = ({ programmeId, memberId }: Item): OfferDue => ({
  programmeId: ProgrammeId.parse(programmeId),
  memberId: MemberId.parse(memberId),
});

/** An offer ends a moment after its time: whoever accepted in the last second was answered by then. */
const endsAt = (acceptBy: string) => new Date(Date.parse(acceptBy) + offerGraceMs).toISOString();

/** Whether an offer that nobody took is over. */
export const isOver = ({ status, acceptBy }: Enrolment, now: Date): boolean =>
  status === "seated" && acceptBy !== undefined && endsAt(acceptBy) <= now.toISOString();

/** Has the sweep look at an offer when its time is over. Lost, the hourly run ends it. */
export async function awaitAnswer(table: Table, { programmeId, memberId, acceptBy }: Enrolment): Promise<void> {
  if (!acceptBy) return;
  const at = endsAt(acceptBy);
  const Item = {
    ...keys.due(at.slice(0, 16), "offer", `${programmeId}.${memberId}`),
    v: 1,
    kind: "offer",
    at,
    for: acceptBy,
    programmeId,
    memberId,
  };
  await retrying(() => table.client.send(new PutCommand({ TableName: table.name, Item })));
}

/** Ends an offer that is over; anything else that became of it stands. */
export async function endOffer(
  enrolments: Pick<EnrolmentStore, "of" | "take">,
  { programmeId, memberId }: OfferDue,
  now: Date,
): Promise<void> {
  const before = await enrolments.of(programmeId, memberId);
  if (before && isOver(before, now)) await enrolments.take(before, enrolmentStep.lapsed(before, now));
}
