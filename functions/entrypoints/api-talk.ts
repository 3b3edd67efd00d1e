import { circleStore } from "../circles/store.ts";
import { talkRoutes } from "../comments/routes.ts";
import { talkStore } from "../comments/store.ts";
import { ideaStore } from "../ideas/store.ts";
import { cursors } from "../platform/cursor.ts";
import { secureRandom } from "../platform/ids.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";

const table = theTable();
const { findCard } = ideaStore(table);

export const handler = serve("api-talk", sessionStore(table).sessionOf, (app) => {
  const talk = talkStore(table);
  const { belongs } = circleStore(table);
  app.route(
    "/api",
    talkRoutes({
      talk,
      findCard,
      belongs,
      cursors: cursors(environment.cursorSecret()),
      random: secureRandom,
      markdownToHtml,
    }),
  );
});
