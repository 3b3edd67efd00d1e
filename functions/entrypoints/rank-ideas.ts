import { readCircles } from "../circles/read-circles.ts";
import { rankIdeas } from "../ideas/rank-ideas.ts";
import { systemClock } from "../platform/clock.ts";
import { onSchedule } from "../platform/lambda.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";

const table = theTable();
const { circles } = readCircles(table);
const deps = { table, circleIds: async () => (await circles()).map(({ circleId }) => circleId) };

export const handler = onSchedule("rank-ideas", log, async () => {
  log({ level: "info", function: "rank-ideas", ...(await rankIdeas(deps, systemClock())) });
});
