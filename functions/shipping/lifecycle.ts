import type { EnrolmentStatus } from "../enrolment/lifecycle.ts";
import { Problem } from "../platform/problem.ts";

/** Where a prototype is. Lost is `damaged` with a word that says so. */
export const parcelStatuses = ["to_send", "sent", "received", "returned", "damaged"] as const;
export type ParcelStatus = (typeof parcelStatuses)[number];

type Step = { from: ParcelStatus; to: ParcelStatus; by: "tester" | "staff" };
export const parcelSteps: readonly Step[] = [
  { from: "to_send", to: "sent", by: "staff" },
  // Marked by mistake: it still lies on the table.
  { from: "sent", to: "to_send", by: "staff" },
  { from: "sent", to: "received", by: "tester" },
  { from: "sent", to: "received", by: "staff" },
  { from: "sent", to: "damaged", by: "tester" },
  { from: "sent", to: "damaged", by: "staff" },
  { from: "received", to: "damaged", by: "tester" },
  { from: "received", to: "damaged", by: "staff" },
  { from: "sent", to: "returned", by: "staff" },
  { from: "received", to: "returned", by: "staff" },
  { from: "damaged", to: "returned", by: "staff" },
  // Another one goes out.
  { from: "returned", to: "to_send", by: "staff" },
  { from: "damaged", to: "to_send", by: "staff" },
];

/** Nothing is under way: the address may change, and goes when its tester does. */
export const addressableStatuses: readonly ParcelStatus[] = ["to_send", "returned"];
/** Who may say where a prototype is to go. */
export const addresseeStatuses = ["seated", "active"] as const satisfies readonly EnrolmentStatus[];
/** Who a prototype is sent to: nothing leaves before the terms are accepted. */
export const recipientStatuses = ["active"] as const satisfies readonly EnrolmentStatus[];

export const mayStep = (from: ParcelStatus, to: ParcelStatus, by: Step["by"]): boolean =>
  parcelSteps.some((step) => step.from === from && step.to === to && step.by === by);

/** @throws Problem parcel-wrong-status when the table has no such step */
export function assertParcelStep(from: ParcelStatus, to: ParcelStatus, by: Step["by"]): void {
  if (!mayStep(from, to, by)) throw new Problem("parcel-wrong-status", { values: { from, to } });
}
