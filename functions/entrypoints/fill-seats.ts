import { followEnrolment } from "../enrolment/follow.ts";
import { enrolmentStore } from "../enrolment/store.ts";
import { Event } from "../events/catalogue.ts";
import { systemClock } from "../platform/clock.ts";
import { onMessages } from "../platform/lambda.ts";
import { programmeStore } from "../programmes/store.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";

const table = theTable();
const programmes = programmeStore(table);
const deps = { table, enrolments: enrolmentStore(table), programmes, chance: Math.random };

export const handler = onMessages("fill-seats", log, (body) => followEnrolment(deps, Event.parse(body), systemClock()));
