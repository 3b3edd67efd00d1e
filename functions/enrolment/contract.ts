import * as z from "zod/mini";
import { MemberId, ProgrammeId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { plainText } from "../platform/plain-text.ts";
import { type AgeBand, ageBands, type Device, devices, programmeLimits } from "../programmes/limits.ts";
import { PartId } from "../programmes/part-id.ts";
import type { EnrolmentStatus } from "./lifecycle.ts";
import { enrolmentLimits as limits } from "./limits.ts";

/** A seat has a number of its own within its variant, from 1. */
export type Seat = { variantId: string; number: number };

/** An answer to a question of the screener: chosen options, a figure, or words. */
export type Answer = { questionId: string; options?: string[]; figure?: number; text?: string };

/** One member in one programme. Instants are ISO 8601 in UTC. */
export type Enrolment = {
  programmeId: ProgrammeId;
  memberId: MemberId;
  /** As shown when they applied. */
  name: string;
  lang: Language;
  status: EnrolmentStatus;
  /** Rises with every change and guards it. */
  version: number;
  /** First application; and when they last joined the list or got a seat. */
  appliedAt: string;
  since: string;
  variantId: string;
  answers: Answer[];
  country?: string;
  ageBand?: AgeBand;
  device?: Device;
  /** While they hold one. */
  seat?: Seat;
  /** A seat that was offered is theirs until then. */
  acceptBy?: string;
  /** With `unplaced`: a seat was theirs to take when the programme closed. */
  offered?: true;
  /** The terms that they accepted last. */
  acceptedAt?: string;
  termsVersion?: number;
  /** Why the team took their place away. */
  removal?: { at: string; by: string; why: string };
};

/** As its tester reads it: where they stand, and how many stand before them. */
export type OwnEnrolment = Omit<Enrolment, "version" | "memberId" | "name" | "lang"> & { ahead?: number };

/** Why somebody cannot apply now; `until` where only time stands between. */
export type Against = { why: "not-open" | "closed" | "supporters" | "circle" } | { why: "priority"; until: string };

/** What somebody says of themselves to get in; asked once. */
const words = (most: number) => z.string().check(z.overwrite(plainText), z.trim(), z.maxLength(most));
const AnswerInput = z.strictObject({
  questionId: PartId,
  options: z.optional(z.array(PartId).check(z.maxLength(programmeLimits.options))),
  figure: z.optional(z.int()),
  text: z.optional(words(limits.answer)),
});
export const ApplicationInput = z.strictObject({
  variantId: PartId,
  answers: z.array(AnswerInput).check(z.maxLength(programmeLimits.questions)),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  ageBand: z.optional(z.enum(ageBands)),
  device: z.optional(z.enum(devices)),
});
export type ApplicationInput = z.infer<typeof ApplicationInput>;

/** The version of the terms that was read and is accepted. */
export const TermsInput = z.strictObject({ version: z.int() });

export const PersonRef = z.strictObject({ programmeId: ProgrammeId, memberId: MemberId });
/** Of the enrolment as it was read; its reasons are told. */
export const RemovalInput = z.strictObject({
  version: z.int(),
  why: words(limits.why).check(z.minLength(1)),
});
export type RemovalInput = z.infer<typeof RemovalInput>;
export const PeopleAsked = z.strictObject({ after: z.optional(MemberId) });
export const NextInput = z.strictObject({ variantId: PartId });
