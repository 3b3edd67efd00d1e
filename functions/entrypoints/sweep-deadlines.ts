import { onSchedule } from "../platform/lambda.ts";
import { log } from "./log.ts";

export const handler = onSchedule("sweep-deadlines", log, async () => {});
