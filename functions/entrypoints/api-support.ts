import { belongsIn } from "../circles/belongs.ts";
import { listIdeas } from "../ideas/list-ideas.ts";
import { listings } from "../ideas/listings.ts";
import { cursors } from "../platform/cursor.ts";
import { sessionStore } from "../platform/session-store.ts";
import { supportRoutes } from "../support/routes.ts";
import { readStanding } from "../support/standing.ts";
import { standingCache } from "../support/standing-cache.ts";
import { supportStore } from "../support/store.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";

const table = theTable();

export const handler = serve("api-support", sessionStore(table).sessionOf, (app) => {
  const routes = supportRoutes({
    support: supportStore(table),
    belongs: belongsIn(table),
    standings: standingCache((ideaId) => readStanding(table, ideaId)),
    listIdeas: listIdeas(listings(table), cursors(environment.cursorSecret())),
  });
  app.route("/api", routes);
});
