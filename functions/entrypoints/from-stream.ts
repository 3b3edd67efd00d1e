import { onChanges } from "../platform/lambda.ts";
import { log } from "./log.ts";

export const handler = onChanges("from-stream", log, async () => {});
