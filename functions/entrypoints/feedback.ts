import { reportGalleryStore } from "../feedback/picture-store.ts";
import { feedbackRoutes } from "../feedback/routes.ts";
import { feedbackStore } from "../feedback/store.ts";
import { testedVersions } from "../feedback/tested-versions.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { heldWords } from "./held-words.ts";
import { serve } from "./http.ts";
import { testersOn } from "./testers.ts";

const table = theTable();

/** What testers find, file and say of each other's reports. */
export const handler = serve("feedback", sessionStore(table).sessionOf, (app) => {
  const { keep } = reportGalleryStore(table);
  const own = { feedback: feedbackStore(table), versionsOf: testedVersions(table), keepPictures: keep, heldWords };
  app.route("/api", feedbackRoutes({ ...testersOn(table), ...own }));
});
