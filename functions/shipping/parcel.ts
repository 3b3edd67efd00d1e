import type { Enrolment } from "../enrolment/contract.ts";
import type { SessionMember } from "../platform/session.ts";
import type { AddressInput, ArrivalInput, LogLine, Parcel, StepInput } from "./contract.ts";
import { assertParcelStep } from "./lifecycle.ts";
import { shippingLimits } from "./limits.ts";

type By = { member: Pick<SessionMember, "memberId" | "name">; staff: boolean; now: Date };

/** A parcel once its tester said where it goes, or that it goes elsewhere. */
export function addressed(before: Parcel | undefined, enrolment: Enrolment, by: By): Parcel {
  const at = by.now.toISOString();
  const { programmeId, memberId, name, lang, variantId } = enrolment;
  const first: Omit<Parcel, "erasedAt"> = {
    ...{ programmeId, memberId, name, lang, variantId },
    ...{ status: "to_send", version: 0, since: at, log: [] },
  };
  const { erasedAt: _, ...kept }: Parcel = before ?? first;
  return {
    ...kept,
    variantId,
    version: (before?.version ?? 0) + 1,
    log: logged(before, { at, act: "addressed", by: whoIs(by) }),
  };
}

/** One step of a parcel, through the table of steps. @throws Problem parcel-wrong-status */
export function stepped(before: Parcel, input: ArrivalInput | StepInput, by: By): Parcel {
  const { to } = input;
  assertParcelStep(before.status, to, by.staff ? "staff" : "tester");
  const at = by.now.toISOString();
  const word = "word" in input ? input.word : undefined;
  const carrier = "carrier" in input ? input.carrier : undefined;
  const line: LogLine = { at, act: to, by: whoIs(by), ...(carrier && { carrier }), ...(word && { word }) };
  const next = { version: before.version + 1, status: to, since: at, log: logged(before, line) };
  const { word: _, ...kept } = before;
  if (to === "to_send") return { ...unsent(kept), ...next };
  if (input.to === "sent") {
    const { carrier, tracking } = input;
    return { ...unsent(kept), ...next, sentAt: at, carrier, ...(tracking && { tracking }) };
  }
  return { ...kept, ...next, ...(to === "received" && { receivedAt: at }), ...(word && { word }) };
}

/** As it was before it went out. */
function unsent({ sentAt: _s, carrier: _c, tracking: _t, receivedAt: _r, ...kept }: Omit<Parcel, "word">) {
  return kept;
}

/** The same after its address was erased by the platform. */
export const erased = (before: Parcel, now: Date): Parcel => ({
  ...before,
  version: before.version + 1,
  erasedAt: now.toISOString(),
  log: logged(before, { at: now.toISOString(), act: "erased" }),
});

/** Where nothing was ever sent there is nothing to tell either: no parcel is left. */
export const withoutAddress = (before: Parcel, now: Date): Parcel | undefined =>
  before.log.some(({ act }) => act === "sent") ? erased(before, now) : undefined;

const whoIs = ({ member: { memberId, name }, staff }: By) => ({ memberId, name, staff });

/** Somebody who changes their address again and again leaves one line. */
function logged(before: Parcel | undefined, line: LogLine): LogLine[] {
  const log = before?.log ?? [];
  const last = log.at(-1);
  const again = line.act === "addressed" && last?.act === "addressed" && last.by?.memberId === line.by?.memberId;
  return [...(again ? log.slice(0, -1) : log), line].slice(-shippingLimits.log);
}

/** The address as it is kept. */
export const addressOf = ({ version: _, ...address }: AddressInput, parcel: Parcel, now: Date) => ({
  ...address,
  programmeId: parcel.programmeId,
  memberId: parcel.memberId,
  at: now.toISOString(),
});
