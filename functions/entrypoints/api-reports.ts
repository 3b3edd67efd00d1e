import { actPart } from "../acts/store.ts";
import { readCircles } from "../circles/read-circles.ts";
import { talkStore } from "../comments/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { purgeRanked } from "../ideas/purge-ranked.ts";

import { secureRandom } from "../platform/ids.ts";
import { sessionStore } from "../platform/session-store.ts";
import { reportRoutes } from "../reports/routes.ts";
import { reportStore } from "../reports/store.ts";
import { keepWordsOn } from "./acting.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();

export const handler = serve("api-reports", sessionStore(table).sessionOf, (app) => {
  const { circle, belongs } = readCircles(table);
  const [ideas, talk] = [cardStore(table), talkStore(table)];
  const routes = reportRoutes({
    reports: reportStore(table),
    ideas,
    talk,
    findCard: ideas.findCard,
    findComment: talk.find,
    circle,
    belongs,
    random: secureRandom,
    acted: (act) => actPart(table, act),
    keepWords: keepWordsOn(table),
    purgeRanked: (card) => purgeRanked(table, card),
  });
  app.route("/api", routes);
});
