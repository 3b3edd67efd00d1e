import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import type { AgeBand, Device } from "../programmes/limits.ts";
import type { EnrolmentStatus } from "./lifecycle.ts";

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
  /** The terms that they accepted last. */
  acceptedAt?: string;
  termsVersion?: number;
};
