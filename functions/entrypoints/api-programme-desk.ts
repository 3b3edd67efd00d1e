import { readCircles } from "../circles/read-circles.ts";
import { seatsTaken } from "../enrolment/seats-taken.ts";
import { enrolmentStore } from "../enrolment/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { listings } from "../ideas/listings.ts";
import { sessionStore } from "../platform/session-store.ts";
import { programmeDeskRoutes } from "../programmes/desk-routes.ts";
import { guestRoutes } from "../programmes/guest-routes.ts";
import { guestStore } from "../programmes/guest-store.ts";
import { programmeStore } from "../programmes/store.ts";
import { onTheirWay } from "../review/on-their-way.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";
import { ideaInTestOn } from "./idea-in-test.ts";

const table = theTable();

/** What the product team writes of its beta programmes. */
export const handler = serve("api-programme-desk", sessionStore(table).sessionOf, (app) => {
  const { circle, circles: allCircles } = readCircles(table);
  const { findCard: findIdea } = cardStore(table);
  const { timeZone } = brand;
  const lists = listings(table);
  const approvedIdeas = (now: Date) => onTheirWay(lists, now);
  const programmes = programmeStore(table);
  const takenSeats = seatsTaken(enrolmentStore(table));
  const ideaInTest = ideaInTestOn(table);
  const deps = { table, programmes, circle, allCircles, findIdea, approvedIdeas, ideaInTest, takenSeats, timeZone };
  const guests = guestRoutes({ programmes, guests: guestStore(table) });
  app.route("/api", programmeDeskRoutes(deps)).route("/api", guests);
});
