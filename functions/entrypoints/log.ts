import { environment } from "./environment.ts";

const levels = ["debug", "info", "error", "none"];
const quietest = levels.indexOf(environment.logsFrom());

/** One line of JSON for each thing worth knowing. */
export const log = (line: Record<string, unknown>): void => {
  if (levels.indexOf(String(line.level ?? "info")) >= quietest) console.log(JSON.stringify(line));
};
