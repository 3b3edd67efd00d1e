import type { Act } from "../functions/acts/contract.ts";
import { actPart } from "../functions/acts/store.ts";
import type { Circle } from "../functions/circles/contract.ts";
import { doorStore } from "../functions/circles/door-store.ts";
import { holdingOf } from "../functions/circles/holding-of.ts";
import { circleStore } from "../functions/circles/store.ts";
import { heldStore } from "../functions/comments/held-store.ts";
import { keptWordsStore } from "../functions/comments/kept-words.ts";
import { talkStore } from "../functions/comments/store.ts";
import { followStore } from "../functions/follows/store.ts";
import { cardStore } from "../functions/ideas/card-store.ts";
import { ideaStore } from "../functions/ideas/store.ts";
import { joinedAtIn } from "../functions/members/joined-at.ts";
import { memberStore } from "../functions/members/store.ts";
import { cursors } from "../functions/platform/cursor.ts";
import { secureRandom } from "../functions/platform/ids.ts";
import { markdownToHtml } from "../functions/platform/markdown.ts";
import type { Table } from "../functions/platform/table.ts";
import { privateSources } from "../functions/publishing/stored-sources.ts";
import { reportStore } from "../functions/reports/store.ts";
import { supportStore } from "../functions/support/store.ts";

/** Signs the links of mails in tests. */
export const seals = cursors("the links of mails");

/** What the site's own acts of members stand on: following, joining, private circles, talking. */
export function ownDeps(table: Table) {
  const circles = circleStore(table);
  const talk = talkStore(table);
  return {
    held: heldStore(table),
    holdingOf: holdingOf(table),
    joinedAt: joinedAtIn(table),
    heldWords: () => [],
    acted: (act: Act) => actPart(table, act),
    follows: followStore(table),
    findCard: cardStore(table).findCard,
    findMember: memberStore(table).member,
    belongs: circles.belongs,
    memberships: circles,
    talk,
    reports: reportStore(table),
    findComment: talk.find,
    circle: circles.circle,
    keptWords: keptWordsStore(table),
    cursors: cursors("a secret"),
    random: secureRandom,
    markdownToHtml,
    profile: memberStore(table).profile,
    ownIdeas: ideaStore(table).ownIdeas,
    supportsOf: supportStore(table).supportsOf,
    doors: doorStore(table),
    sourcesOf: (circle: Circle) => privateSources(table, cursors("a secret"), circle),
  };
}
