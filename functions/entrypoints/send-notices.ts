import { Event } from "../events/catalogue.ts";
import { cardStore } from "../ideas/card-store.ts";
import type { Notice } from "../notifications/contract.ts";
import { sendNotices } from "../notifications/send-notices.ts";
import { noticeStore } from "../notifications/store.ts";
import { systemClock } from "../platform/clock.ts";
import { onMessages } from "../platform/lambda.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";

const table = theTable();
const { findCard, record } = cardStore(table);
const { keep } = noticeStore(table);
const deps = { findCard, record, keep: (notice: Notice) => keep(notice, systemClock()) };

export const handler = onMessages("send-notices", log, async (body) => {
  const event = Event.parse(body);
  if (event.type === "idea.staged" || event.type === "idea.milestone") await sendNotices(deps, event);
});
