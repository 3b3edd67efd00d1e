import type { AddressInput } from "../../../../functions/shipping/contract.ts";
import { shippingLimits } from "../../../../functions/shipping/limits.ts";
import { isRecord, type Kept, keptUnder, tabShelf } from "../../kept.ts";
import type { ShownDelivery } from "./server.ts";

/** An address as its fields hold it. */
export type AddressText = Record<"name" | "postcode" | "city" | "country" | "phone", string> & { lines: string[] };

export function textOf({ address, country }: Pick<ShownDelivery, "address" | "country">): AddressText {
  const lines = address?.lines ?? [];
  return {
    name: address?.name ?? "",
    lines: Array.from({ length: shippingLimits.lines }, (_, n) => lines[n] ?? ""),
    postcode: address?.postcode ?? "",
    city: address?.city ?? "",
    country: address?.country ?? country ?? "",
    phone: address?.phone ?? "",
  };
}

/** What is empty is not sent. */
export function inputOf({ lines, postcode, phone, ...text }: AddressText, version: number): AddressInput {
  return {
    version,
    ...text,
    lines: lines.filter((line) => line.trim() !== ""),
    ...(postcode.trim() && { postcode }),
    ...(phone.trim() && { phone }),
  };
}

/** Kept in the tab alone, through sign-in and reload: an address is nothing to leave lying on a device. */
export const keptAddress = (programmeId: string, memberId: string): Kept<AddressText> =>
  keptUnder(tabShelf(), `palier:address:${programmeId}:${memberId}`, isAddressText);

const isAddressText = (value: unknown): value is AddressText =>
  isRecord(value) &&
  ["name", "postcode", "city", "country", "phone"].every((field) => typeof value[field] === "string") &&
  Array.isArray(value.lines) &&
  value.lines.length === shippingLimits.lines &&
  value.lines.every((line) => typeof line === "string");
