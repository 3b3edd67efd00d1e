import * as z from "zod/mini";
import { MemberId, ProgrammeId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { plainLine, plainText } from "../platform/plain-text.ts";
import type { ParcelStatus } from "./lifecycle.ts";
import { countries, shippingLimits as limits } from "./limits.ts";

const line = (most: number) => z.string().check(z.overwrite(plainLine), z.trim(), z.minLength(1), z.maxLength(most));
const words = z.string().check(z.overwrite(plainText), z.trim(), z.minLength(1), z.maxLength(limits.word));
/** Digits as people write them. */
const phone = line(limits.phone).check(z.regex(/^\+?[0-9][0-9 ().\-/]{3,}$/));
const version = z.int();

/** Where a parcel goes; `version` is that of the parcel as it was read, 0 before there is one. */
export const AddressInput = z.strictObject({
  version,
  name: line(limits.name),
  lines: z.array(line(limits.line)).check(z.minLength(1), z.maxLength(limits.lines)),
  postcode: z.optional(line(limits.postcode)),
  city: line(limits.city),
  country: z.string().check(z.refine((code) => countries.includes(code))),
  phone: z.optional(phone),
});
export type AddressInput = z.infer<typeof AddressInput>;

/** What a delivery needs, and nothing else. */
export type Address = Omit<AddressInput, "version"> & { programmeId: ProgrammeId; memberId: MemberId; at: string };

/** What a tester says of a parcel that was sent. */
export const ArrivalInput = z.discriminatedUnion("to", [
  z.strictObject({ version, to: z.literal("received") }),
  z.strictObject({ version, to: z.literal("damaged"), word: words }),
]);
export type ArrivalInput = z.infer<typeof ArrivalInput>;

const carrier = line(limits.carrier);
const tracking = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).check(z.maxLength(limits.tracking));

/** What shipping staff say of one parcel. */
export const StepInput = z.discriminatedUnion("to", [
  z.strictObject({ version, to: z.literal("sent"), carrier, tracking: z.optional(tracking) }),
  z.strictObject({ version, to: z.literal("to_send") }),
  z.strictObject({ version, to: z.literal("received") }),
  z.strictObject({ version, to: z.literal("returned"), word: z.optional(words) }),
  z.strictObject({ version, to: z.literal("damaged"), word: words }),
]);
export type StepInput = z.infer<typeof StepInput>;

/** Parcels that one carrier took together. */
export const BatchInput = z.strictObject({
  carrier,
  parcels: z
    .array(z.strictObject({ memberId: MemberId, version, tracking: z.optional(tracking) }))
    .check(z.minLength(1), z.maxLength(limits.atOnce)),
});
export type BatchInput = z.infer<typeof BatchInput>;

export const ParcelRef = z.strictObject({ programmeId: ProgrammeId, memberId: MemberId });
export type ParcelRef = z.infer<typeof ParcelRef>;

export type LogLine = {
  at: string;
  act: ParcelStatus | "addressed" | "erased";
  /** Absent where the platform did it. */
  by?: { memberId: MemberId; name: string; staff: boolean };
  carrier?: string;
  word?: string;
};

/** One tester's prototype on its way. Never where it goes: that lies apart. */
export type Parcel = ParcelRef & {
  /** As the tester is shown. */
  name: string;
  lang: Language;
  variantId: string;
  status: ParcelStatus;
  /** Rises with every change of parcel or address, and guards both. */
  version: number;
  /** When it came to stand where it does. */
  since: string;
  /** Of the last time that it went out. */
  sentAt?: string;
  carrier?: string;
  tracking?: string;
  receivedAt?: string;
  word?: string;
  /** The address is kept no longer. */
  erasedAt?: string;
  log: LogLine[];
};

/** Somebody of shipping staff looked at an address, alone or among the labels. */
export type Look = { memberId: MemberId; name: string; at: string };

/** What stands on a parcel. */
export type Label = Omit<Address, "programmeId" | "memberId" | "at">;

/** A tester's own delivery: where it goes, where it is, and what they may say of it. */
export type Delivery = Pick<Parcel, "version" | "variantId"> &
  Partial<Pick<Parcel, "status" | "since" | "sentAt" | "carrier" | "tracking" | "receivedAt" | "word" | "erasedAt">> & {
    /** As they said when they applied. */
    country?: string;
    address?: Label;
    may: Record<"address" | "receive" | "complain" | "takeBack", boolean>;
  };

/** A tester on the shipping list: with a parcel, or with a seat and no address yet. */
export type ParcelRow = {
  memberId: MemberId;
  name: string;
  lang: Language;
  variantId: string;
  seat?: number;
  status: ParcelStatus | "no_address";
  version: number;
  since: string;
  /** The terms are accepted: it may leave. */
  ready: boolean;
  /** They test no longer. */
  gone: boolean;
  hasAddress: boolean;
  sentAt?: string;
  receivedAt?: string;
  carrier?: string;
  tracking?: string;
  word?: string;
  log: LogLine[];
  /** Who looked at the address that is kept, the latest first. */
  looks?: Look[];
};
