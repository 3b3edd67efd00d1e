import { contactStore } from "../notifications/contact-store.ts";
import { changeSessions } from "../platform/change-sessions.ts";
import type { MemberId } from "../platform/ids.ts";
import { sessionStore } from "../platform/session-store.ts";
import { staffRoutes } from "../staff/routes.ts";
import { staffStore } from "../staff/store.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";
import { sendTo } from "./queues.ts";

const table = theTable();

const { contactOf } = contactStore(table);
const addressOf = async (memberId: MemberId) => (await contactOf(memberId)).email;

export const handler = serve("api-staff", sessionStore(table).sessionOf, (app) => {
  const deps = { staff: staffStore(table), changeEach: changeSessions(table), addressOf, sendMails: sendTo("mails") };
  app.route("/api", staffRoutes(deps));
});
