import { Event } from "../events/catalogue.ts";
import { cardStore } from "../ideas/card-store.ts";
import { sendNotices } from "../members/send-notices.ts";
import { memberStore } from "../members/store.ts";
import { onMessages } from "../platform/lambda.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";

const table = theTable();
const { findCard, record } = cardStore(table);
const deps = { findCard, record, addNotice: memberStore(table).addNotice };

export const handler = onMessages("send-notices", log, async (body) => {
  const event = Event.parse(body);
  if (event.type === "idea.staged" || event.type === "idea.milestone") await sendNotices(deps, event);
});
