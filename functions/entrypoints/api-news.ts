import { assets } from "palier:assets";
import { contactStore } from "../notifications/contact-store.ts";
import { noticeRoutes } from "../notifications/routes.ts";
import { noticeStore } from "../notifications/store.ts";
import { cursors } from "../platform/cursor.ts";
import { sessionStore } from "../platform/session-store.ts";
import { comesFromMails, unsubscribeForms } from "../publishing/unsubscribe-forms.ts";
import { unsubscribeHtml } from "../publishing/unsubscribe-html.tsx";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";

const table = theTable();
const contacts = contactStore(table);
const seals = cursors(environment.cursorSecret());
const stopping = unsubscribeForms({ seals, contacts, html: unsubscribeHtml({ brand, assets }) });

export const handler = serve(
  "api-news",
  sessionStore(table).sessionOf,
  (app) => {
    app
      .route("/api", noticeRoutes({ news: noticeStore(table), contacts }))
      .route("/fr/desabonnement", stopping)
      .route("/en/unsubscribe", stopping);
  },
  { fromAnywhere: comesFromMails },
);
