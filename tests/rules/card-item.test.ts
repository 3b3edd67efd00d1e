import { marshall } from "@aws-sdk/util-dynamodb";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardItem, cardOf } from "../../functions/ideas/card-item.ts";
import { clockIn, clockText } from "../../functions/ideas/clock-text.ts";
import { balconyCard as card } from "../cards.ts";
import { itemSize } from "../item-size.ts";

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
