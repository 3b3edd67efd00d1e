import { feedbackStore } from "../feedback/store.ts";
import { triageRoutes } from "../feedback/triage-routes.ts";
import { triageStore } from "../feedback/triage-store.ts";
import { cursors } from "../platform/cursor.ts";
import { sessionStore } from "../platform/session-store.ts";
import { programmeStore } from "../programmes/store.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";

const table = theTable();

/** The team's side of what testers filed. */
export const handler = serve("triage", sessionStore(table).sessionOf, (app) => {
  app.route(
    "/api",
    triageRoutes({
      feedback: feedbackStore(table),
      triage: triageStore(table),
      programmes: programmeStore(table),
      cursors: cursors(environment.cursorSecret()),
    }),
  );
});
