import * as z from "zod/mini";
import { Event } from "../events/catalogue.ts";
import { cardStore } from "../ideas/card-store.ts";
import { beginToCarry, carryPage } from "../merging/carry-supports.ts";
import { CarryPage } from "../merging/contract.ts";
import { mergeStore } from "../merging/store.ts";
import { mergeTold } from "../merging/told.ts";
import { systemClock } from "../platform/clock.ts";
import type { IdeaId } from "../platform/ids.ts";
import { onMessages } from "../platform/lambda.ts";
import { sendEvery } from "../platform/send.ts";
import { countExactly } from "../support/count-exactly.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";
import { sendTo } from "./queues.ts";

const table = theTable();
const notices = sendTo("notices");
const deps = {
  table,
  findCard: cardStore(table).findCard,
  merges: mergeStore(table),
  send: sendTo("carries"),
  count: (ideaId: IdeaId) => countExactly({ table, clock: systemClock }, ideaId),
  tell: (merge: Parameters<typeof mergeTold>[0]) => sendEvery(notices, [mergeTold(merge)]),
};
const Message = z.union([CarryPage, Event]);

export const handler = onMessages("carry-supports", log, async (body) => {
  const message = Message.parse(body);
  if (message.type === "carry") await carryPage(deps, message, systemClock());
  else if (message.type === "idea.staged") await beginToCarry(deps, message);
});
