import { followStore } from "../../../functions/follows/store.ts";
import { addDays } from "../../../functions/platform/clock.ts";
import type { Table } from "../../../functions/platform/table.ts";
import { demoIdeas } from "./ideas.ts";
import { ideaIdOf } from "./life.ts";
import { type PersonKey, people } from "./people.ts";

/** What those who sign in follow, the latest last: names of ideas, or keys of people after an @. */
const follows: Partial<Record<PersonKey, readonly string[]>> = {
  ada: ["page-lamp", "@gaspard", "quilt-pouf", "fold-trailer", "@noe", "cabin-clamps", "worm-stool", "dog-sidecar"],
  bo: ["@ada", "cat-stair", "stair-gutter", "dog-sidecar", "@idris"],
  pia: ["fold-trailer", "worm-stool", "@jeanne"],
  cleo: ["@ada", "winch-crane"],
  gaspard: ["@ada", "@hugo", "screen-shelf"],
  ines: ["@ada", "door-desk"],
  june: ["watering-gauge", "@idris"],
};

/** Follows as by the button, one after the other; drafts and what is not public yet are never among them. */
export async function seedFollows(table: Table, now: Date): Promise<void> {
  const store = followStore(table);
  const acts = Object.entries(follows).flatMap(([by, names]) =>
    names.map((name, i) => {
      const { memberId } = people[by as PersonKey];
      return store.follow(memberId, followed(name), titleOf(name), addDays(now, -3.2 * (names.length - i)));
    }),
  );
  await Promise.all(acts);
}

const personOf = (name: string) => people[name.slice(1) as PersonKey];
const followed = (name: string) =>
  name.startsWith("@") ? { memberId: personOf(name).memberId } : { ideaId: ideaIdOf(name) };
const titleOf = (name: string) =>
  name.startsWith("@") ? personOf(name).name : (demoIdeas.find((idea) => idea.name === name)?.title ?? name);
