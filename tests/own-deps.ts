import { circleStore } from "../functions/circles/store.ts";
import { followStore } from "../functions/follows/store.ts";
import { cardStore } from "../functions/ideas/card-store.ts";
import { memberStore } from "../functions/members/store.ts";
import type { Table } from "../functions/platform/table.ts";

/** What the site's own acts of members stand on: following, joining, private circles. */
export function ownDeps(table: Table) {
  const circles = circleStore(table);
  return {
    follows: followStore(table),
    findCard: cardStore(table).findCard,
    findMember: memberStore(table).member,
    belongs: circles.belongs,
    memberships: circles,
  };
}
