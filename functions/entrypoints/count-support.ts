import { onChanges } from "../platform/lambda.ts";
import { countSupport } from "../support/count-support.ts";
import { countDeps } from "./counting.ts";
import { log } from "./log.ts";

const deps = countDeps();

export const handler = onChanges("count-support", log, (records) => countSupport(deps, records));
