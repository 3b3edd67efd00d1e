import type { CircleId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { countAll, getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { belongsIn } from "./belongs.ts";
import type { Circle } from "./contract.ts";

const circleFields: Fields<Circle> = {
  circleId: true,
  name: true,
  tagline: true,
  charter: true,
  rules: true,
  terms: true,
  policy: true,
  palette: true,
  languages: true,
  visibility: true,
  objective: true,
  why: true,
  data: true,
  criteria: true,
  countersign: true,
  holding: true,
  tags: true,
  questions: true,
  version: true,
  publishedAt: true,
  closedAt: true,
  termsVersion: true,
  termsChangedAt: true,
  createdAt: true,
};

/** Circles as they are published, and how many and who belong to them: all that most functions need of the store. */
export function readCircles(table: Table) {
  const findCircle = async (circleId: CircleId): Promise<Circle | undefined> => {
    const item = await getStrongly(table, keys.circle(circleId));
    return item && circleOf(item);
  };
  return {
    findCircle,
    /** @throws Problem not-found */
    async circle(circleId: CircleId): Promise<Circle> {
      const circle = await findCircle(circleId);
      if (!circle) throw new Problem("not-found");
      return circle;
    },
    /** Every circle, by id: a brand has tens of them, not thousands. */
    async circles(): Promise<Circle[]> {
      return (await queryAll(table, startingWith(keys.circle("").pk, "CIRCLE#"))).map(circleOf);
    },
    /** How many belong to a circle now, exactly. */
    memberCount: (circleId: CircleId): Promise<number> =>
      countAll(table, startingWith(keys.circleMember(circleId, "").pk, "MEMBER#")),
    /** Whether somebody belongs to a circle now. */
    belongs: belongsIn(table),
  };
}

const circleOf = (item: Item): Circle => stored(item, circleFields);
