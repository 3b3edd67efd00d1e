import type { ProgrammeFigures, StaffProgrammeFigures } from "../../../functions/testing/figures-contract.ts";
import type { Sent } from "../answer.ts";

/** Figures as whoever reads them gets them: names and words only where they may. */
export type ShownFigures = Sent<ProgrammeFigures> & Partial<Pick<Sent<StaffProgrammeFigures>, "testers" | "whys">>;
