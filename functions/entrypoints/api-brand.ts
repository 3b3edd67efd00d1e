import { brandRoutes } from "../circles/brand-routes.ts";
import { circleDraftStore } from "../circles/draft-store.ts";
import { circleStore } from "../circles/store.ts";
import { sessionStore } from "../platform/session-store.ts";
import { previewCircle } from "../publishing/present-circle-page.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();

export const handler = serve("api-brand", sessionStore(table).sessionOf, (app) => {
  app.route("/api", brandRoutes({ circles: circleStore(table), circleDrafts: circleDraftStore(table), previewCircle }));
});
