import type { Event } from "../events/catalogue.ts";
import { authorsOf } from "../ideas/authors.ts";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { sendEvery } from "../platform/send.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import type { News } from "./contract.ts";
import { deliver } from "./deliver.ts";
import { ideaOf } from "./news.ts";
import { type CrowdDeps, startCrowds } from "./tell-crowd.ts";

export type TellProgrammeDeps = CrowdDeps & {
  findProgramme: (programmeId: ProgrammeId) => Promise<ProgrammeCard | undefined>;
};
type Changed = Extract<Event, { type: "programme.changed" }>;

/**
 * Those of the idea hear that its test takes people: supporters, who come first; followers too, unless it is private. The
 * instant is that of its opening, so that a second telling tells nobody anew.
 */
export async function tellProgramme(
  deps: TellProgrammeDeps,
  { programmeId, ideaId, from, to }: Changed,
  now: Date,
): Promise<void> {
  if (from !== "draft" || to !== "recruiting" || !ideaId) return;
  const [card, programme] = await Promise.all([deps.findCard(ideaId), deps.findProgramme(programmeId)]);
  if (!card || !programme?.openedAt) return;
  const { openedAt: at, priorityUntil, visibility } = programme;
  const until = priorityUntil && { endsAt: priorityUntil };
  const news: News = { at, kind: "programme_open", ...ideaOf(card), about: programmeId, ...until };
  for (const memberId of authorsOf(card)) await tellAuthor(deps, memberId, news, now);
  await startCrowds(deps, card, news, visibility === "private" ? ["supporters"] : undefined);
}

async function tellAuthor(deps: TellProgrammeDeps, memberId: MemberId, news: News, now: Date): Promise<void> {
  const mail = await deliver(deps, memberId, { ...news, as: "author" }, now);
  if (mail) await sendEvery(deps.sendMails, [mail]);
}
