import type { Enrolment } from "../enrolment/contract.ts";
import type { Event } from "../events/catalogue.ts";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { sendEvery } from "../platform/send.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import type { Parcel, ParcelRef } from "../shipping/contract.ts";
import type { OwnNews } from "./contract.ts";
import { type DeliverDeps, deliver } from "./deliver.ts";
import type { CrowdDeps } from "./tell-crowd.ts";

export type TellDeliveryDeps = DeliverDeps &
  Pick<CrowdDeps, "sendMails"> & {
    findProgramme: (programmeId: ProgrammeId) => Promise<ProgrammeCard | undefined>;
    findParcel: (ref: ParcelRef) => Promise<Parcel | undefined>;
    enrolmentOf: (programmeId: ProgrammeId, memberId: MemberId) => Promise<Enrolment | undefined>;
  };
type Of<T extends Event["type"]> = Extract<Event, { type: T }>;

/** A prototype went out, or came back. What has moved on since is not told. */
export async function tellParcel(deps: TellDeliveryDeps, moved: Of<"parcel.moved">, now: Date): Promise<void> {
  const { programmeId, memberId, to, number } = moved;
  const kind = to === "sent" ? "prototype_sent" : "prototype_returned";
  const parcel = await deps.findParcel({ programmeId, memberId });
  if (parcel?.status !== to || parcel.version < number) return;
  const { since: at, lang, carrier } = parcel;
  await tell(deps, moved, { at, kind, lang, ...(to === "sent" && carrier && { by: carrier }) }, now);
}

/** Whoever begins to test a prototype is asked where it shall go, unless they have said. */
export async function askForAddress(deps: TellDeliveryDeps, moved: Of<"tester.moved">, now: Date): Promise<void> {
  const { programmeId, memberId, to } = moved;
  if (to !== "active") return;
  const [card, parcel, enrolment] = await Promise.all([
    deps.findProgramme(programmeId),
    deps.findParcel({ programmeId, memberId }),
    deps.enrolmentOf(programmeId, memberId),
  ]);
  if (card?.kind !== "physical" || parcel || enrolment?.status !== "active") return;
  const { acceptedAt: at = enrolment.since, lang } = enrolment;
  await tell(deps, moved, { at, kind: "address_wanted", lang }, now);
}

type Told = Pick<OwnNews, "at" | "kind" | "by"> & Pick<Parcel, "lang">;

async function tell(deps: TellDeliveryDeps, { programmeId, memberId }: ParcelRef, { lang, ...told }: Told, now: Date) {
  const card = await deps.findProgramme(programmeId);
  if (!card) return;
  const news: OwnNews = { ...told, ideaId: "", title: card.title[lang], about: programmeId, as: "member" };
  const mail = await deliver(deps, memberId, news, now);
  if (mail) await sendEvery(deps.sendMails, [mail]);
}
