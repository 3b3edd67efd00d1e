import { enrolmentStore } from "../enrolment/store.ts";
import { sessionStore } from "../platform/session-store.ts";
import { programmeStore } from "../programmes/store.ts";
import { shippingDeskRoutes } from "../shipping/desk-routes.ts";
import { deliveryRoutes } from "../shipping/routes.ts";
import { parcelStore } from "../shipping/store.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();

/** Where prototypes go, and whether they came. */
export const handler = serve("shipping", sessionStore(table).sessionOf, (app) => {
  const { findCard: findProgramme } = programmeStore(table);
  const deps = { parcels: parcelStore(table), enrolments: enrolmentStore(table), findProgramme };
  app.route("/api", deliveryRoutes(deps)).route("/api", shippingDeskRoutes(deps));
});
