import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { cardItem } from "../functions/ideas/card-item.ts";
import type { IdeaCard } from "../functions/ideas/contract.ts";
import { dueKey, duesOf } from "../functions/ideas/due.ts";
import { gatheringEndsAt } from "../functions/ideas/milestones.ts";
import type { ResolvedClock } from "../functions/ideas/policy.ts";
import { CircleId, type MemberId, newIdeaId, newMemberId } from "../functions/platform/ids.ts";
import { cast } from "./cast.ts";
import type { World } from "./world.ts";

/** Small steps, so that tests climb with few members. */
export const smallClock: ResolvedClock = {
  firstWindowDays: 30,
  milestones: [
    { supporters: 3, extraDays: 20 },
    { supporters: 6, extraDays: 10 },
    { supporters: 9, extraDays: 0 },
  ],
};

type Changes = Omit<Partial<IdeaCard>, "clock"> & { clock?: ResolvedClock | "waiting" };

/** An idea of Ada's that gathers support since now, as publishing leaves it: card and due-items. */
export async function gatheringIdea(world: World, { clock = smallClock, ...changes }: Changes = {}): Promise<IdeaCard> {
  const now = world.clock();
  const card: IdeaCard = {
    ideaId: newIdeaId(world.random),
    title: "Un banc pour deux marches",
    pitch: "Un banc qui se plie au pied de l’escalier.",
    circleId: CircleId.parse("atelier"),
    lang: "fr",
    kind: "new",
    tags: ["bois"],
    authorId: cast.ada.memberId,
    authorName: cast.ada.name,
    stage: "gathering",
    version: 2,
    submittedAt: now.toISOString(),
    publishedAt: now.toISOString(),
    ...(clock !== "waiting" && {
      clock,
      clockStartedAt: now.toISOString(),
      endsAt: gatheringEndsAt(clock, now, 0).toISOString(),
    }),
    reached: 0,
    shards: 4,
    supporters: 0,
    ...changes,
  };
  const TableName = world.table.name;
  const items = [cardItem(card), ...duesOf(card, now).map((due) => ({ ...dueKey(due), v: 1, ...due }))];
  await world.raw.send(
    new TransactWriteCommand({ TransactItems: items.map((Item) => ({ Put: { TableName, Item } })) }),
  );
  return card;
}

export const newMembers = (world: World, n: number): MemberId[] =>
  Array.from({ length: n }, () => newMemberId(world.random));
