import { enrolmentStore } from "../enrolment/store.ts";
import { knownFeatures } from "../feedback/known-features.ts";
import type { ReaderDeps } from "../feedback/reader.ts";
import type { Table } from "../platform/table.ts";
import { programmeStore } from "../programmes/store.ts";

/** Who tests what, as reports need to know it. */
export function testersOn(table: Table) {
  const { of } = enrolmentStore(table);
  const { findCard, programme } = programmeStore(table);
  return {
    findProgramme: findCard,
    statusOf: async (programmeId, memberId) => (await of(programmeId, memberId))?.status,
    featuresOf: knownFeatures(async (programmeId) => (await programme(programmeId)).features),
  } satisfies ReaderDeps & { featuresOf: unknown };
}
