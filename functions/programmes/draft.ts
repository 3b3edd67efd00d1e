import type { Programme, ProgrammeCard, ProgrammeInput } from "./contract.ts";

type Kept = Omit<ProgrammeCard, keyof ProgrammeInput | "startsOn" | "endsOn">;

/** The programme with what is written in it now; what it was before its team wrote stays. */
export function written(kept: Kept, input: ProgrammeInput): Programme {
  return {
    ...kept,
    ...input,
    startsOn: input.phases[0]?.from ?? kept.createdAt.slice(0, 10),
    endsOn: input.phases.at(-1)?.to ?? kept.createdAt.slice(0, 10),
  };
}

/** What its team wrote, apart from what the platform keeps. */
export const inputOf = ({
  programmeId: _id,
  stage: _stage,
  version: _version,
  createdAt: _created,
  openedAt: _opened,
  priorityUntil: _until,
  startsOn: _starts,
  endsOn: _ends,
  startedAt: _started,
  closedAt: _closed,
  termsVersion: _terms,
  termsChangedAt: _changed,
  ...input
}: Programme): ProgrammeInput => input;

export const keptOf = (programme: Programme): Kept => {
  const { programmeId, stage, version, createdAt, openedAt, priorityUntil, startedAt, closedAt } = programme;
  const { termsVersion, termsChangedAt } = programme;
  return {
    programmeId,
    stage,
    version,
    createdAt,
    termsVersion,
    termsChangedAt,
    ...(openedAt && { openedAt }),
    ...(priorityUntil && { priorityUntil }),
    ...(startedAt && { startedAt }),
    ...(closedAt && { closedAt }),
  };
};
