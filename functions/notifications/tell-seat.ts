import type { EnrolmentStatus } from "../enrolment/lifecycle.ts";
import type { Event } from "../events/catalogue.ts";
import { sendEvery } from "../platform/send.ts";
import type { NoticeKind, OwnNews } from "./contract.ts";
import { deliver } from "./deliver.ts";
import type { TellDeliveryDeps } from "./tell-delivery.ts";

type Moved = Extract<Event, { type: "tester.moved" }>;
const kinds: Partial<Record<EnrolmentStatus, NoticeKind>> = {
  seated: "seat_offered",
  lapsed: "seat_lapsed",
  removed: "place_removed",
  unplaced: "no_seat_came",
};

/**
 * What became of a tester's place while they were not looking: the list gave them a seat, they did not take it in time, the
 * team took it away, the programme closed before any came. What has moved on since is not told.
 */
export async function tellSeat(
  deps: Pick<TellDeliveryDeps, "findProgramme" | "enrolmentOf" | "sendMails" | keyof Parameters<typeof deliver>[0]>,
  { programmeId, memberId, number }: Moved,
  now: Date,
): Promise<void> {
  const [card, enrolment] = await Promise.all([
    deps.findProgramme(programmeId),
    deps.enrolmentOf(programmeId, memberId),
  ]);
  const kind = enrolment && kinds[enrolment.status];
  if (!card || !kind || enrolment.version !== number) return;
  const { since: at, lang, acceptBy, removal } = enrolment;
  const by = removal && { by: removal.by };
  const until = acceptBy && { endsAt: acceptBy };
  const news: OwnNews = {
    at,
    kind,
    ideaId: "",
    title: card.title[lang],
    about: programmeId,
    as: "member",
    ...by,
    ...until,
  };
  const mail = await deliver(deps, memberId, news, now);
  if (mail) await sendEvery(deps.sendMails, [mail]);
}
