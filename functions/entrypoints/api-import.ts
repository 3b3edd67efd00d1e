import { readCircles } from "../circles/read-circles.ts";
import { talkStore } from "../comments/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { importRoutes } from "../imports/routes.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";

const table = theTable();

export const handler = serve("api-import", sessionStore(table).sessionOf, (app) => {
  const { circles, circle, memberCount } = readCircles(table);
  app.route(
    "/api",
    importRoutes({
      table,
      ideas: cardStore(table),
      findComment: talkStore(table).find,
      shards: environment.supportShards(),
      circles,
      circle,
      memberCount,
    }),
  );
});
