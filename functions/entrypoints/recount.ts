import * as z from "zod/mini";
import { onMessages } from "../platform/lambda.ts";
import { recountIdea } from "../support/recount-idea.ts";
import { countDeps } from "./counting.ts";
import { log } from "./log.ts";

const deps = countDeps();
const LaterCount = z.object({ ideaId: z.string() });

export const handler = onMessages("recount", log, (body) => recountIdea(deps, LaterCount.parse(body).ideaId));
