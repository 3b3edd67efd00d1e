import type { ProgrammeId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { putIf } from "../platform/write.ts";
import type { StaffProgrammeFigures } from "./figures-contract.ts";

const notLaterThan = "attribute_not_exists(pk) OR asOf <= :asOf";

/** Figures as they were last worked out. */
export function figureStore(table: Table) {
  return {
    async last(programmeId: ProgrammeId): Promise<StaffProgrammeFigures | undefined> {
      const item = await getStrongly(table, keys.programmeFigures(programmeId));
      return item && stored<{ figures: StaffProgrammeFigures }>(item, { figures: true }).figures;
    },
    /** Older ones never replace newer ones. */
    keep: (programmeId: ProgrammeId, figures: StaffProgrammeFigures) =>
      putIf(table, {
        Item: { ...keys.programmeFigures(programmeId), v: 1, asOf: figures.asOf, figures },
        ConditionExpression: notLaterThan,
        ExpressionAttributeValues: { ":asOf": figures.asOf },
      }),
  };
}
export type FigureStore = ReturnType<typeof figureStore>;
