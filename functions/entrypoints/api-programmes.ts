import { cardStore } from "../ideas/card-store.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { sessionStore } from "../platform/session-store.ts";
import { guestStore } from "../programmes/guest-store.ts";
import { invitationRoutes } from "../programmes/invitation-routes.ts";
import { programmeRoutes } from "../programmes/routes.ts";
import { programmeStore } from "../programmes/store.ts";
import { supportsIdea } from "../support/supports-idea.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();

/** What anybody reads of beta programmes. */
export const handler = serve("api-programmes", sessionStore(table).sessionOf, (app) => {
  const { findCard: findIdea } = cardStore(table);
  const supportsOne = supportsIdea(table, findIdea);
  const programmes = programmeStore(table);
  app.route("/api", programmeRoutes({ table, programmes, findIdea, supportsOne, markdownToHtml }));
  app.route("/api", invitationRoutes({ programmes, guests: guestStore(table) }));
});
