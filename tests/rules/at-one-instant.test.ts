import { describe, expect, test } from "vitest";
import { atOneInstant } from "../../functions/testing/at-one-instant.ts";

/** Two shelves that are read one after the other, each reading a second long; `moves` happen before a reading, by its number. */
function shelves(moves: Record<number, () => void>, state = { left: ["a"], right: [] as string[] }) {
  let [reading, seconds] = [0, 0];
  const read = async (shelf: "left" | "right") => {
    moves[reading++]?.();
    seconds++;
    return [...state[shelf]];
  };
  return {
    state,
    clock: () => new Date(seconds * 1000),
    read: async () => ({ left: await read("left"), right: await read("right") }),
  };
}

describe("what is read twice", () => {
  test("is as it was between the two readings, when nothing moves", async () => {
    const { read, clock } = shelves({});
    const { found, asOf, exact } = await atOneInstant(read, clock);
    expect(found).toEqual({ left: ["a"], right: [] });
    expect([asOf.getTime(), exact]).toEqual([2_000, true]);
  });

  test("never shows a thing on both shelves that moved while it was read, nor on none", async () => {
    for (let at = 0; at < 4; at++) {
      const there = { left: ["a"], right: [] as string[] };
      const move = () => {
        there.right.push(...there.left.splice(0));
      };
      const { read, clock } = shelves({ [at]: move }, there);
      const { found, exact } = await atOneInstant(read, clock);
      expect([...found.left, ...found.right], `moved before reading ${at}`).toEqual(["a"]);
      expect(exact).toBe(true);
    }
  });

  test("says that it is not exact where changes never pause", async () => {
    let counted = 0;
    const { found, exact } = await atOneInstant(
      async () => ++counted,
      () => new Date(0),
    );
    expect(exact).toBe(false);
    expect(found).toBe(counted);
  });
});
