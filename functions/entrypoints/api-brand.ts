import { brandRoutes } from "../circles/brand-routes.ts";
import { circleDraftStore } from "../circles/draft-store.ts";
import { circleStore } from "../circles/store.ts";
import { contactStore } from "../notifications/contact-store.ts";
import { changeSessions } from "../platform/change-sessions.ts";
import type { MemberId } from "../platform/ids.ts";
import { sessionStore } from "../platform/session-store.ts";
import { previewCircle } from "../publishing/present-circle-page.ts";
import { staffRoutes } from "../staff/routes.ts";
import { staffStore } from "../staff/store.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();

const sessions = sessionStore(table);
const { contactOf } = contactStore(table);
const addressOf = async (memberId: MemberId) => (await contactOf(memberId)).email;

export const handler = serve("api-brand", sessions.sessionOf, (app) => {
  app
    .route("/api", brandRoutes({ circles: circleStore(table), circleDrafts: circleDraftStore(table), previewCircle }))
    .route("/api", staffRoutes({ staff: staffStore(table), changeEach: changeSessions(table), addressOf }));
});
