import { enrolmentStore } from "../enrolment/store.ts";
import { systemClock } from "../platform/clock.ts";
import { onMessages } from "../platform/lambda.ts";
import { programmeStore } from "../programmes/store.ts";
import { followShipping, ParcelsMessage } from "../shipping/follow.ts";
import { parcelStore } from "../shipping/store.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";

const table = theTable();
const { findCard: findProgramme } = programmeStore(table);
const deps = { table, parcels: parcelStore(table), enrolments: enrolmentStore(table), findProgramme };

export const handler = onMessages("forget-addresses", log, (body) =>
  followShipping(deps, ParcelsMessage.parse(body), systemClock()),
);
