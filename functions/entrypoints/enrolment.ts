import { belongsIn } from "../circles/belongs.ts";
import { programmeMemory } from "../enrolment/programme-memory.ts";
import { enrolmentRoutes } from "../enrolment/routes.ts";
import { enrolmentStore } from "../enrolment/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { sessionStore } from "../platform/session-store.ts";
import { programmeStore } from "../programmes/store.ts";
import { supportsIdea } from "../support/supports-idea.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();
const programmes = programmeStore(table);

/** Testers' own places. */
export const handler = serve("enrolment", sessionStore(table).sessionOf, (app) => {
  const { findCard: findIdea } = cardStore(table);
  const routes = enrolmentRoutes({
    findIdea,
    enrolments: enrolmentStore(table),
    remembered: programmeMemory(programmes),
    programmes,
    table,
    supportsOne: supportsIdea(table, findIdea),
    belongs: belongsIn(table),
    chance: Math.random,
  });
  app.route("/api", routes);
});
