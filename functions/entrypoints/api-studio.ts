import { circleStore } from "../circles/store.ts";
import { ideaStore } from "../ideas/store.ts";
import { moderationRoutes } from "../moderation/routes.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();
const ideas = ideaStore(table);
const { circle, memberCount } = circleStore(table);

export const handler = serve("api-studio", sessionStore(table).sessionOf, (app) => {
  app.route("/api", moderationRoutes({ ideas, circle, memberCount, markdownToHtml }));
});
