import { actPart } from "../acts/store.ts";
import { readCircles } from "../circles/read-circles.ts";
import { saidUnder } from "../comments/said.ts";
import { deskRoutes } from "../desk/routes.ts";
import { deskStore } from "../desk/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { listings } from "../ideas/listings.ts";
import { systemClock } from "../platform/clock.ts";
import { secureRandom } from "../platform/ids.ts";
import { sessionStore } from "../platform/session-store.ts";
import { reviewRoutes } from "../review/routes.ts";
import { reviewStore } from "../review/store.ts";
import { clockDepsOf } from "../support/count-deps.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();
const ideas = { ...cardStore(table), ...listings(table) };
const desk = deskStore(table);
const { circle, circles } = readCircles(table);
const { timeZone } = brand;

/** What the product team arranges, writes and decides. */
export const handler = serve("api-desk", sessionStore(table).sessionOf, (app) => {
  const review = reviewRoutes({
    ideas,
    review: reviewStore(table),
    circle,
    recount: clockDepsOf({ table, clock: systemClock }).recount,
    actPart: (act) => actPart(table, act),
    deskCleared: ({ ideaId }, outcome) => desk.cleared(ideaId, outcome === "parked"),
    random: secureRandom,
    said: (ideaId) => saidUnder(table, ideaId),
    timeZone,
  });
  app.route("/api", deskRoutes({ desk, ideas, allCircles: circles, timeZone })).route("/api", review);
});
