import { onChanges } from "../platform/lambda.ts";
import { log } from "./log.ts";

export const handler = onChanges("count-support", log, async () => {});
