import { peopleRoutes } from "../enrolment/people-routes.ts";
import { enrolmentStore } from "../enrolment/store.ts";
import { sessionStore } from "../platform/session-store.ts";
import { programmeStore } from "../programmes/store.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();
const programmes = programmeStore(table);

/** The people of a programme, for its team. */
export const handler = serve("people", sessionStore(table).sessionOf, (app) => {
  app.route("/api", peopleRoutes({ enrolments: enrolmentStore(table), programmes, chance: Math.random }));
});
