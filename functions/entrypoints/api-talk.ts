import { actPart } from "../acts/store.ts";
import { belongsIn } from "../circles/belongs.ts";
import { holdingOf } from "../circles/holding-of.ts";
import { heldStore } from "../comments/held-store.ts";
import { talkRoutes } from "../comments/routes.ts";
import { talkStore } from "../comments/store.ts";
import { findCard } from "../ideas/find-card.ts";
import { joinedAtIn } from "../members/joined-at.ts";
import { cursors } from "../platform/cursor.ts";
import { secureRandom } from "../platform/ids.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { heldWords } from "./held-words.ts";
import { serve } from "./http.ts";

const table = theTable();

export const handler = serve("api-talk", sessionStore(table).sessionOf, (app) => {
  const talk = talkStore(table);
  app.route(
    "/api",
    talkRoutes({
      talk,
      findCard: (ideaId) => findCard(table, ideaId),
      belongs: belongsIn(table),
      cursors: cursors(environment.cursorSecret()),
      random: secureRandom,
      markdownToHtml,
      held: heldStore(table),
      holdingOf: holdingOf(table),
      joinedAt: joinedAtIn(table),
      heldWords,
      acted: (act) => actPart(table, act),
    }),
  );
});
