import type { Circle } from "../circles/contract.ts";
import { readCircles } from "../circles/read-circles.ts";
import { talkStore } from "../comments/store.ts";
import { talkView } from "../comments/talk-view.ts";
import { announcedBatch } from "../desk/announced.ts";
import { isPublic, isPublicStage } from "../ideas/lifecycle.ts";
import { listIdeas } from "../ideas/list-ideas.ts";
import { listings } from "../ideas/listings.ts";
import { ideaStore } from "../ideas/store.ts";
import { mergeStore } from "../merging/store.ts";
import type { Cursors } from "../platform/cursor.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import type { Table } from "../platform/table.ts";
import { programmeStore } from "../programmes/store.ts";
import { reviewStore } from "../review/store.ts";
import { readStanding } from "../support/standing.ts";
import { closureStore } from "../testing/closure-store.ts";
import { publicCircles } from "./public-circles.ts";
import { publicProgrammes } from "./public-programmes.ts";
import type { PageSources } from "./sources.ts";

/** The sources of pages, in the table. */
export function storedSources(table: Table, cursors: Cursors): PageSources {
  const ideas = ideaStore(table);
  const talking = { talk: talkStore(table), cursors, markdownToHtml };
  return {
    shows: isPublic,
    ...ideas,
    ...publicCircles(readCircles(table)),
    ...publicProgrammes(programmeStore(table)),
    results: closureStore(table).results,
    takenIn: mergeStore(table).takenIn,
    findMerge: mergeStore(table).find,
    decisions: reviewStore(table).decisions,
    announcedBatch: (now) => announcedBatch(table, now),
    standing: (ideaId) => readStanding(table, ideaId),
    talk: (card, room) => talkView(talking, card, {}, room),
    list: listIdeas(ideas, cursors),
  };
}

/** What a private circle shows to its own members: its ideas and itself, and no other private thing. */
export function privateSources(table: Table, cursors: Cursors, circle: Circle): PageSources {
  const { circleId } = circle;
  return {
    ...storedSources(table, cursors),
    shows: (card) => isPublicStage(card.stage) && card.private === true && card.circleId === circleId,
    circles: async () => [circle],
    findCircle: async (asked) => (asked === circleId ? circle : undefined),
    newest: ({ limit, cursor }) => listings(table).newestPrivate(circleId, { limit, cursor }),
  };
}
