import { enrolmentStore } from "../enrolment/store.ts";
import { feedbackStore } from "../feedback/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { systemClock } from "../platform/clock.ts";
import { cursors } from "../platform/cursor.ts";
import { secureRandom } from "../platform/ids.ts";
import { sessionStore } from "../platform/session-store.ts";
import { knownProgramme } from "../programmes/reader.ts";
import { programmeStore } from "../programmes/store.ts";
import { supportsIdea } from "../support/supports-idea.ts";
import { studioClosureRoutes } from "../testing/closure-routes.ts";
import { closureStore } from "../testing/closure-store.ts";
import { exportStore } from "../testing/export-store.ts";
import { figureRoutes } from "../testing/figure-routes.ts";
import { figureStore } from "../testing/figure-store.ts";
import { invitedBy } from "../testing/invited.ts";
import { testingStore } from "../testing/store.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";

const table = theTable();

/** How a test goes, what the team takes away, and how it ends. */
export const handler = serve("test-figures", sessionStore(table).sessionOf, (app) => {
  const enrolments = enrolmentStore(table);
  const programmes = programmeStore(table);
  const { findCard } = cardStore(table);
  const reading = { table, programmes, supportsOne: supportsIdea(table, findCard) };
  const deps = {
    testing: testingStore(table),
    closure: closureStore(table),
    kept: figureStore(table),
    exports: exportStore(table),
    cursors: cursors(environment.cursorSecret()),
    random: secureRandom,
    clock: systemClock,
    programme: programmes.programme,
    knownProgramme: knownProgramme.bind(undefined, reading),
    enrolmentOf: enrolments.of,
    allEnrolments: enrolments.all,
    allFeedback: feedbackStore(table).all,
    invited: invitedBy(findCard),
    timeZone: brand.timeZone,
  };
  app.route("/api", figureRoutes(deps)).route("/api", studioClosureRoutes(deps));
});
