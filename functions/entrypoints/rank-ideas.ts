import { rankIdeas } from "../ideas/rank-ideas.ts";
import { systemClock } from "../platform/clock.ts";
import { onSchedule } from "../platform/lambda.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";

const deps = { table: theTable(), clock: systemClock };

export const handler = onSchedule("rank-ideas", log, async () => {
  log({ level: "info", function: "rank-ideas", ...(await rankIdeas(deps, systemClock())) });
});
