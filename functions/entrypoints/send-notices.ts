import { actStore } from "../acts/store.ts";
import { readCircles } from "../circles/read-circles.ts";
import { talkStore } from "../comments/store.ts";
import { enrolmentStore } from "../enrolment/store.ts";
import { feedbackStore } from "../feedback/store.ts";
import { followersOf } from "../follows/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { contactStore } from "../notifications/contact-store.ts";
import { NoticesMessage } from "../notifications/message.ts";
import { digestPlanner } from "../notifications/plan-digest.ts";
import { sendNotices } from "../notifications/send-notices.ts";
import { noticeStore } from "../notifications/store.ts";
import { systemClock } from "../platform/clock.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { onMessages } from "../platform/lambda.ts";
import { programmeStore } from "../programmes/store.ts";
import { parcelStore } from "../shipping/store.ts";
import { supportStore } from "../support/store.ts";
import { supportersOf } from "../support/supporters.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { log } from "./log.ts";
import { sendTo } from "./queues.ts";
import { testNewsOn } from "./test-news.ts";

const table = theTable();
const { findCard, record } = cardStore(table);
const { supportOf } = supportStore(table);
const isSupporting = async (ideaId: IdeaId, memberId: MemberId) => {
  const card = await findCard(ideaId);
  const support = card && (await supportOf(card, memberId));
  return support !== undefined && support.withdrawnAt === undefined;
};
const deps = {
  findCard,
  record,
  comment: talkStore(table).find,
  act: actStore(table).find,
  findParcel: parcelStore(table).find,
  findProgramme: programmeStore(table).findCard,
  feedback: feedbackStore(table),
  tests: enrolmentStore(table).tests,
  ...testNewsOn(table, brand.timeZone),
  contactOf: contactStore(table).contactOf,
  keep: noticeStore(table).keep,
  planDigest: digestPlanner(table),
  supporters: supportersOf.bind(undefined, table),
  followers: followersOf.bind(undefined, table),
  isSupporting,
  belongs: readCircles(table).belongs,
  sendNotices: sendTo("notices"),
  sendMails: sendTo("mails"),
  timeZone: brand.timeZone,
};

export const handler = onMessages("send-notices", log, (body) =>
  sendNotices(deps, NoticesMessage.parse(body), systemClock()),
);
