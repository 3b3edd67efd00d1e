import { sessionStore } from "../platform/session-store.ts";
import { siteRoutes } from "../publishing/site-routes.ts";
import { supportActs } from "../support/act.ts";
import { readStanding } from "../support/standing.ts";
import { standingCache } from "../support/standing-cache.ts";
import { supportStore } from "../support/store.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";
import { log } from "./log.ts";
import { thePress } from "./press.ts";

const table = theTable();
const support = supportStore(table);
const standings = standingCache((ideaId) => readStanding(table, ideaId));

export const handler = serve("site", sessionStore(table).sessionOf, (app) => {
  const routes = siteRoutes({
    press: thePress(table),
    support,
    standings,
    acts: supportActs({ support, standings }),
    currency: brand.currency,
    report: log,
  });
  app.route("/", routes);
});
