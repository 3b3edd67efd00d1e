import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { type Standing, stranger } from "./access.ts";
import type { ProgrammeCard } from "./contract.ts";

export type StandingDeps = {
  table: Table;
  /** Whether a member supports an idea, read from where supports lie. */
  supportsOne: (ideaId: NonNullable<ProgrammeCard["ideaId"]>, memberId: MemberId) => Promise<boolean>;
};
type Tied = Pick<ProgrammeCard, "programmeId" | "ideaId" | "visibility">;

/** What ties a member to a programme; of a public one only whether they applied. */
export async function standingIn(
  { table, supportsOne }: StandingDeps,
  { programmeId, ideaId, visibility }: Tied,
  memberId: MemberId | undefined,
): Promise<Standing> {
  if (!memberId) return stranger;
  const hidden = visibility === "private";
  const [enrolment, guest] = await Promise.all([
    getStrongly(table, keys.enrolment(programmeId, memberId)),
    hidden ? getStrongly(table, keys.guest(memberId, programmeId)) : undefined,
  ]);
  const known = enrolment !== undefined || guest !== undefined;
  return {
    ...(enrolment && stored<Pick<Standing, "status">>(enrolment, { status: true })),
    invited: guest !== undefined,
    supporter: hidden && !known && ideaId ? await supportsOne(ideaId, memberId) : false,
  };
}

/** The private programmes that somebody was let into by a link. */
export async function invitedTo(table: Table, memberId: MemberId | undefined): Promise<ProgrammeId[]> {
  if (!memberId) return [];
  const guests = await queryAll(table, startingWith(keys.guest(memberId, "").pk, "GUEST#"));
  return guests.map((guest) => stored<Guest>(guest, guestFields).programmeId);
}

type Guest = { programmeId: ProgrammeId; memberId: MemberId; at: string };
const guestFields: Fields<Guest> = { programmeId: true, memberId: true, at: true };
