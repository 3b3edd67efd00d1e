import { expect, test } from "vitest";
import { spareLater } from "../../functions/support/spare-later.ts";
import { standingCache } from "../../functions/support/standing-cache.ts";

test("many batches ask for one message, until it is due", async () => {
  let now = new Date("2026-03-02T09:00:00.000Z");
  const sent: string[] = [];
  const later = spareLater(
    async (ideaId) => void sent.push(ideaId),
    () => now,
  );
  await later("ide_a", 30);
  await later("ide_a", 28);
  await later("ide_b", 30);
  expect(sent).toEqual(["ide_a", "ide_b"]);
  now = new Date("2026-03-02T09:00:30.000Z");
  await later("ide_a", 30);
  expect(sent).toEqual(["ide_a", "ide_b", "ide_a"]);
});

test("a message that could not be sent is asked for again", async () => {
  let tries = 0;
  const later = spareLater(
    async () => {
      tries++;
      if (tries === 1) throw new Error("no queue");
    },
    () => new Date("2026-03-02T09:00:00.000Z"),
  );
  await expect(later("ide_a", 30)).rejects.toThrow("no queue");
  await later("ide_a", 30);
  await later("ide_a", 30);
  expect(tries).toBe(2);
});

test("a storm reads an idea once in three seconds; a failed read is not remembered", async () => {
  let reads = 0;
  const cache = standingCache(async () => {
    reads++;
    if (reads === 1) throw new Error("throttled");
    return undefined;
  });
  const at = (ms: number) => new Date(Date.UTC(2026, 2, 2, 9) + ms);
  await expect(cache.recent("ide_a", at(0))).rejects.toThrow("throttled");
  await Promise.all([cache.recent("ide_a", at(0)), cache.recent("ide_a", at(10)), cache.recent("ide_a", at(2_999))]);
  expect(reads).toBe(2);
  await cache.recent("ide_a", at(3_000));
  expect(reads).toBe(3);
  await cache.fresh("ide_a", at(3_001));
  expect(reads).toBe(4);
});
