import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { Export, ExportPage } from "../../../../functions/testing/export-contract.ts";
import type { ExportFormat, ExportTable } from "../../../../functions/testing/limits.ts";
import { type Answer, answerOf, type Sent } from "../../answer.ts";
import { api } from "../../client.ts";
import type { ShownFigures } from "../../test-figures/shown.ts";

const programme = api.studio.programmes[":programmeId"];

export const readFigures = (programmeId: ProgrammeId): Promise<Answer<ShownFigures>> =>
  answerOf(programme.figures.$get({ param: { programmeId } }));
export const beginExport = (programmeId: ProgrammeId, table: ExportTable): Promise<Answer<Sent<Export>>> =>
  answerOf(programme.exports.$post({ param: { programmeId }, json: { table } }));
export const readExportPage = (
  programmeId: ProgrammeId,
  format: ExportFormat,
  cursor: string,
): Promise<Answer<Sent<ExportPage>>> =>
  answerOf(programme.exports.$get({ param: { programmeId }, query: { format, cursor } }));
