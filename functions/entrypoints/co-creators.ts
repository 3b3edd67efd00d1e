import { coCreatorRoutes } from "../cocreators/routes.ts";
import { coCreatorStore } from "../cocreators/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { draftStore } from "../ideas/drafts-store.ts";
import { secureRandom } from "../platform/ids.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();

export const handler = serve("co-creators", sessionStore(table).sessionOf, (app) => {
  app.route(
    "/api",
    coCreatorRoutes({
      coCreators: coCreatorStore(table),
      findDraft: draftStore(table).findDraft,
      findCard: cardStore(table).findCard,
      markdownToHtml,
      random: secureRandom,
    }),
  );
});
