import { onMessages } from "../platform/lambda.ts";
import { log } from "./log.ts";

export const handler = onMessages("publish-pages", log, async () => {});
