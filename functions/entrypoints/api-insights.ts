import { cardStore } from "../ideas/card-store.ts";
import { listings } from "../ideas/listings.ts";
import { factStore } from "../insights/fact-store.ts";
import { insightRoutes } from "../insights/routes.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();

export const handler = serve("api-insights", sessionStore(table).sessionOf, (app) => {
  const { staffFigures } = factStore(table);
  app.route(
    "/api",
    insightRoutes({ staffFigures, waitingIdeas: listings(table).queue, findCard: cardStore(table).findCard }),
  );
});
