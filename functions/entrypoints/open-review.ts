import { Event } from "../events/catalogue.ts";
import { systemClock } from "../platform/clock.ts";
import { onMessages } from "../platform/lambda.ts";
import { openReview } from "../review/open-review.ts";
import { countedSupports } from "../support/counted-supports.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";

const table = theTable();
const deps = {
  table,
  clock: systemClock,
  timeZone: brand.timeZone,
  supports: (card: Parameters<typeof countedSupports>[1]) => countedSupports(table, card),
};

export const handler = onMessages("open-review", log, async (body) => {
  const event = Event.parse(body);
  if (event.type === "idea.staged") await openReview(deps, event.ideaId);
});
