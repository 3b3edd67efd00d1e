import { actStore } from "../acts/store.ts";
import { everyWord } from "../comments/every-word.ts";
import { talkStore } from "../comments/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { listings } from "../ideas/listings.ts";
import { walkPublished } from "../ideas/walk-published.ts";
import { FactMessage } from "../insights/fact-message.ts";
import { factStore } from "../insights/fact-store.ts";
import { handleFactMessage } from "../insights/rebuild-facts.ts";
import { unpublishedIdeas } from "../insights/unpublished-ideas.ts";
import { systemClock } from "../platform/clock.ts";
import { onMessages } from "../platform/lambda.ts";
import { reportStore } from "../reports/store.ts";
import { reviewStore } from "../review/store.ts";
import { everySupport } from "../support/every-support.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";
import { sendTo } from "./queues.ts";

const table = theTable();
const { findCard, records } = cardStore(table);
const reports = reportStore(table);
const deps = {
  facts: factStore(table),
  sources: {
    findCard,
    records,
    decisions: reviewStore(table).decisions,
    findComment: talkStore(table).find,
    findReport: reports.find,
  },
  timeZone: brand.timeZone,
  send: sendTo("insights"),
  clock: systemClock,
  walk: (from: Parameters<typeof walkPublished>[1], now: Date) => walkPublished(table, from, ideasAStep, now),
  unpublished: unpublishedIdeas({ queue: listings(table).queue, actsOfMonth: actStore(table).ofMonth }),
  talkOf: everyWord(table),
  reportsOf: reports.reports,
  supports: everySupport(table),
};
const ideasAStep = 200;

export const handler = onMessages("keep-facts", log, (body) => handleFactMessage(deps, FactMessage.parse(body)));
