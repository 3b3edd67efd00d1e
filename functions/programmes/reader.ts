import type { ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import { mayKnow, type Standing } from "./access.ts";
import type { Programme, ProgrammeCard } from "./contract.ts";
import { type StandingDeps, standingIn } from "./standing.ts";
import type { ProgrammeStore } from "./store.ts";

export type ReaderDeps = StandingDeps & { programmes: Pick<ProgrammeStore, "findCard" | "programme"> };
type Reader = Pick<SessionMember, "memberId" | "roles"> | undefined;

/**
 * A programme's card and what ties the reader to it.
 * @throws Problem not-found, the same whether it is hidden from them or does not exist
 */
export async function knownCard(
  deps: ReaderDeps,
  programmeId: ProgrammeId,
  reader: Reader,
): Promise<{ card: ProgrammeCard; standing: Standing }> {
  const card = await deps.programmes.findCard(programmeId);
  if (!card) throw new Problem("not-found");
  const standing = await standingIn(deps, card, reader?.memberId);
  if (!mayKnow(card, reader?.roles ?? [], standing)) throw new Problem("not-found");
  return { card, standing };
}

/** The same with everything that is written of it. */
export async function knownProgramme(
  deps: ReaderDeps,
  programmeId: ProgrammeId,
  reader: Reader,
): Promise<{ programme: Programme; standing: Standing }> {
  const { standing } = await knownCard(deps, programmeId, reader);
  return { programme: await deps.programmes.programme(programmeId), standing };
}
