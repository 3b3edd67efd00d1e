import type { IdeaCard } from "../../../../functions/ideas/contract.ts";
import { profileItem } from "../../../../functions/members/identities.ts";
import type { Notice } from "../../../../functions/notifications/contract.ts";
import { addDays } from "../../../../functions/platform/clock.ts";
import type { MemberId } from "../../../../functions/platform/ids.ts";
import type { Item } from "../../../../functions/platform/stored.ts";
import type { Programme } from "../../../../functions/programmes/contract.ts";
import { people } from "../people.ts";
import { behindTheScreen } from "./behind-the-screen.ts";
import { inFortyKitchens } from "./kitchens.ts";
import { leastBadHill } from "./least-bad-hill.ts";
import { programmeItemsOf, programmeOf, type World } from "./programme.ts";
import { queueing } from "./queue.ts";
import { livedReports, reportItems, reportNotices } from "./reports.ts";
import { looked } from "./riders.ts";
import { made } from "./testers.ts";
import { theGap } from "./the-gap.ts";

/** Of an idea that a programme comes from: its card, and who supports it. */
export type TestedIdea = { name: string; card: IdeaCard; supporters: readonly MemberId[] };

/** Three programmes: one recruits, one is under way with parcels and reports, one is over. */
export function programmesOf(ideas: readonly TestedIdea[], world: World): { items: Item[]; notices: Notice[] } {
  const ideaOf = (name: string | undefined) => ideas.find((idea) => idea.name === name);
  const [gap, screen] = [ideaOf(theGap.idea), ideaOf(behindTheScreen.idea)];
  const { now } = world;
  const running = programmeOf(theGap, gap?.card.ideaId, world);
  const recruiting = programmeOf(behindTheScreen, screen?.card.ideaId, world);
  const over = programmeOf(leastBadHill, undefined, world);
  const profiles = made(15).map((tester) => profileItem({ ...tester, joinedAt: addDays(now, -300).toISOString() }));
  const reports = [
    ...livedReports(running.programmeId, theGap.reports, now),
    ...livedReports(over.programmeId, leastBadHill.reports, now),
  ];
  return {
    items: [
      ...profiles,
      ...programmeItemsOf(running, theGap, world),
      ...inFortyKitchens(running, now),
      ...programmeItemsOf(recruiting, behindTheScreen, world),
      ...queueing(recruiting, screen?.supporters ?? [], now),
      ...programmeItemsOf(over, leastBadHill, world),
      ...looked(over, now),
      ...reportItems(reports),
    ],
    notices: [...noticesFor(running, now), ...reportNotices(reports)],
  };
}

/** What Bo heard of late: a parcel, and a fix to check. */
function noticesFor({ programmeId, title }: Programme, now: Date): Notice[] {
  const { memberId, lang } = people.bo;
  const about = { memberId, ideaId: "", title: title[lang], about: programmeId, as: "member" } as const;
  return [{ ...about, kind: "prototype_sent", at: addDays(now, -25).toISOString(), by: "Colis & Cie" }];
}
