import { marshall } from "@aws-sdk/util-dynamodb";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardItem, cardOf } from "../../functions/ideas/card-item.ts";
import { clockIn, clockText } from "../../functions/ideas/clock-text.ts";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { classic } from "../../functions/ideas/policy.ts";
import { CircleId, IdeaId } from "../../functions/platform/ids.ts";
import { cast } from "../cast.ts";
import { itemSize } from "../item-size.ts";

const at = "2026-03-02T09:00:00.000Z";
/** As full as ideas are in earnest: four milestones, four tags, a title and a pitch of good length. */
const card: IdeaCard = {
  ideaId: IdeaId.parse("ide_000000000000"),
  title: "Une jardinière qui se plie contre le mur du balcon",
  pitch: "Elle se plie quand on veut sortir la table, se déplie pour les semis, et tient sans percer le mur.",
  circleId: CircleId.parse("jardin-de-poche"),
  lang: "fr",
  kind: "improvement",
  tags: ["jardin", "pliant", "balcon", "bois"],
  authorId: cast.ada.memberId,
  authorName: cast.ada.name,
  stage: "gathering",
  version: 4,
  submittedAt: at,
  publishedAt: at,
  clock: { firstWindowDays: classic.firstWindowDays, milestones: [...classic.milestones] },
  clockStartedAt: at,
  endsAt: at,
  reached: 2,
  shards: 16,
  supporters: 1_234,
  countedAt: at,
};

describe("a stored card", () => {
  test("of a full idea is within a kilobyte, so that writing it is one unit and 24 are read in three", () => {
    expect(itemSize(marshall(cardItem(card)))).toBeLessThanOrEqual(1_024);
  });

  test("is read back as it was, also by versions that know fewer fields", () => {
    expect(cardOf({ ...cardItem(card), v: 2, mood: "sunny" })).toEqual(card);
  });

  test("from before clocks were one line is read too", () => {
    expect(cardOf({ ...cardItem(card), clock: card.clock })).toEqual(card);
  });
});

test("any clock is read back as it was written", () => {
  const milestones = fc.array(fc.record({ supporters: fc.nat(), extraDays: fc.nat() }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.record({ firstWindowDays: fc.nat(), milestones }), (clock) => {
      expect(clockIn(clockText(clock))).toEqual(clock);
    }),
  );
});
