import { circleStore } from "../circles/store.ts";
import { talkStore } from "../comments/store.ts";
import { talkView } from "../comments/talk-view.ts";
import { listIdeas } from "../ideas/list-ideas.ts";
import { ideaStore } from "../ideas/store.ts";
import type { Cursors } from "../platform/cursor.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import type { Table } from "../platform/table.ts";
import { reviewStore } from "../review/store.ts";
import { readStanding } from "../support/standing.ts";
import { publicCircles } from "./public-circles.ts";
import type { PageSources } from "./sources.ts";

/** The sources of pages, in the table. */
export function storedSources(table: Table, cursors: Cursors): PageSources {
  const ideas = ideaStore(table);
  const talking = { talk: talkStore(table), cursors, markdownToHtml };
  return {
    ...ideas,
    ...publicCircles(circleStore(table)),
    decisions: reviewStore(table).decisions,
    standing: (ideaId) => readStanding(table, ideaId),
    talk: (card, room) => talkView(talking, card, {}, room),
    list: listIdeas(ideas, cursors),
  };
}
