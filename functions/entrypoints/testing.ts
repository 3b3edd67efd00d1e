import { enrolmentStore } from "../enrolment/store.ts";
import { feedbackStore } from "../feedback/store.ts";
import { sessionStore } from "../platform/session-store.ts";
import { programmeStore } from "../programmes/store.ts";
import { parcelStore } from "../shipping/store.ts";
import { closureRoutes } from "../testing/closure-routes.ts";
import { closureStore } from "../testing/closure-store.ts";
import { testingRoutes } from "../testing/routes.ts";
import { testingStore } from "../testing/store.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();

/** What testers have to do, do and say, and how their test ends. */
export const handler = serve("testing", sessionStore(table).sessionOf, (app) => {
  const enrolments = enrolmentStore(table);
  const deps = {
    testing: testingStore(table),
    closure: closureStore(table),
    programme: programmeStore(table).programme,
    enrolmentOf: enrolments.of,
    allEnrolments: enrolments.all,
    allFeedback: feedbackStore(table).all,
    receivedAt: parcelStore(table).receivedAt,
    timeZone: brand.timeZone,
  };
  app.route("/api", testingRoutes(deps)).route("/api", closureRoutes(deps));
});
