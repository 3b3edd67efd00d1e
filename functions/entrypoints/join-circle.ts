import { joinOnSupport } from "../circles/join-on-support.ts";
import { Event } from "../events/catalogue.ts";
import { cardStore } from "../ideas/card-store.ts";
import { onMessages } from "../platform/lambda.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";

const table = theTable();
const { findCard } = cardStore(table);
const deps = { table, circleOf: async (ideaId: Parameters<typeof findCard>[0]) => (await findCard(ideaId))?.circleId };

export const handler = onMessages("join-circle", log, async (body) => {
  const event = Event.parse(body);
  if (event.type === "support.given") await joinOnSupport(deps, event);
});
