import { actStore } from "../acts/store.ts";
import { appealRoutes } from "../appeals/routes.ts";
import { appealStore } from "../appeals/store.ts";
import { takenWords } from "../comments/taken-words.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();

export const handler = serve("appeals", sessionStore(table).sessionOf, (app) => {
  const routes = appealRoutes({
    acts: actStore(table),
    appeals: appealStore(table),
    takenWords: (actId) => takenWords(table, actId),
  });
  app.route("/api", routes);
});
