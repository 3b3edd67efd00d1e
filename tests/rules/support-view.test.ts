import fc from "fast-check";
import { expect, test } from "vitest";
import type { IdeaCard } from "../../functions/ideas/contract.ts";
import { CircleId, IdeaId } from "../../functions/platform/ids.ts";
import type { Support } from "../../functions/support/contract.ts";
import { shardOf } from "../../functions/support/shard.ts";
import type { Standing } from "../../functions/support/standing.ts";
import { supportView } from "../../functions/support/view.ts";
import { cast } from "../cast.ts";

const bo = cast.bo.memberId;
const ideaId = IdeaId.parse("ide_000000000000");
const card: IdeaCard = {
  ideaId,
  title: "Un banc pour deux marches",
  pitch: "",
  circleId: CircleId.parse("atelier"),
  lang: "fr",
  kind: "new",
  tags: [],
  authorId: cast.ada.memberId,
  authorName: cast.ada.name,
  stage: "gathering",
  version: 2,
  submittedAt: "2026-03-01T00:00:00.000Z",
  endsAt: "2026-05-01T00:00:00.000Z",
  reached: 0,
  shards: 4,
  supporters: 0,
};
const at = (second: number) => new Date(Date.UTC(2026, 2, 2, 9, 0, second)).toISOString();
const now = new Date(at(59));
const standing = (n: number, countedAt: string): Standing => ({
  card,
  counts: [{ shard: shardOf(bo, card.shards), n, version: 1, countedAt }],
  supporters: n,
  stamp: 1,
  cardStamp: 1,
});
const given = (givenAt: string, withdrawnAt?: string): Support => ({
  ideaId,
  memberId: bo,
  givenAt,
  ...(withdrawnAt && { withdrawnAt }),
});

test.each([
  ["given after the count", 7, at(10), given(at(20)), 8],
  ["given before the count", 7, at(30), given(at(20)), 7],
  ["given and withdrawn before the count", 7, at(40), given(at(20), at(30)), 7],
  ["counted, then withdrawn", 7, at(25), given(at(20), at(30)), 6],
  ["given and withdrawn after the count", 7, at(10), given(at(20), at(30)), 7],
  ["never given", 7, at(10), undefined, 7],
])("the number shown holds one's own act: %s", (_, n, countedAt, support, shown) => {
  expect(supportView(standing(n, countedAt), support, now).supporters).toBe(shown);
});

test("a shard that was never counted holds nothing yet, so one's own support is added", () => {
  const empty: Standing = { card, counts: [], supporters: 0, stamp: 0, cardStamp: 0 };
  expect(supportView(empty, given(at(20)), now)).toMatchObject({ supported: true, supporters: 1 });
  expect(supportView(empty, given(at(20), at(30)), now)).toMatchObject({ supported: false, supporters: 0 });
});

test("after the deadline the view says that support is closed", () => {
  const late = new Date("2026-05-01T00:00:00.000Z");
  expect(supportView(standing(7, at(1)), undefined, late).takesSupport).toBe(false);
  expect(supportView(standing(7, at(1)), undefined, new Date(late.getTime() - 1)).takesSupport).toBe(true);
});

test("a member's shard never changes, lies within bounds, and shards fill evenly", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 64 }), (member, shards) => {
      const shard = shardOf(member, shards);
      expect(shard).toBe(shardOf(member, shards));
      expect(shard >= 0 && shard < shards && Number.isInteger(shard)).toBe(true);
    }),
  );
  // Known values: stored items lie where these say.
  expect(
    ["mem_b00000000000", "mem_m00000000000", "mem_p1a000000000"].map((m) => shardOf(m, 16)),
  ).toMatchInlineSnapshot(`
    [
      1,
      14,
      1,
    ]
  `);
  const members = Array.from({ length: 16_000 }, (_, i) => shardOf(`mem_${i.toString(36).padStart(12, "0")}`, 16));
  const filled = Array.from({ length: 16 }, (_, shard) => members.filter((each) => each === shard).length);
  expect(Math.max(...filled) / Math.min(...filled)).toBeLessThan(1.3);
});

test("tells its author that it is theirs, and nobody else", () => {
  const told = (reader?: typeof bo) => supportView(standing(7, at(10)), undefined, now, reader).own;
  expect(told(cast.ada.memberId)).toBe(true);
  expect(told(bo)).toBeUndefined();
  expect(told()).toBeUndefined();
});
