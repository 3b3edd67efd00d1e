import type { Answer } from "../../answer.ts";
import type { ReportPage, ReportRef } from "./server.ts";

/** Does something to the report and shows it as it is afterwards; whether it was done. */
export type Act = (act: () => Promise<Answer<ReportPage>>, done: string) => Promise<boolean>;
export type PartProps = { reference: ReportRef; page: ReportPage; act: Act };
