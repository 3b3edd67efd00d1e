import { actPart } from "../acts/store.ts";
import { readCircles } from "../circles/read-circles.ts";
import { cardStore } from "../ideas/card-store.ts";
import { purgeRanked } from "../ideas/purge-ranked.ts";
import { mergingRoutes } from "../merging/routes.ts";
import { mergeStore } from "../merging/store.ts";
import { secureRandom } from "../platform/ids.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { sessionStore } from "../platform/session-store.ts";
import { everySupport } from "../support/counted-supports.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();

export const handler = serve("api-merging", sessionStore(table).sessionOf, (app) => {
  const routes = mergingRoutes({
    tableName: table.name,
    ideas: cardStore(table),
    merges: mergeStore(table),
    circle: readCircles(table).circle,
    actPart: (act) => actPart(table, act),
    purgeRanked: (card) => purgeRanked(table, card),
    everySupport: (card) => everySupport(table, card),
    random: secureRandom,
    markdownToHtml,
  });
  app.route("/api", routes);
});
