import { readCircles } from "../circles/read-circles.ts";
import { circleRoutes } from "../circles/routes.ts";
import { coCreatorStore } from "../cocreators/store.ts";
import { draftRoutes } from "../ideas/draft-routes.ts";
import { ownIdeaRoutes } from "../ideas/own-routes.ts";
import { ideaStore } from "../ideas/store.ts";
import { memberRoutes } from "../members/routes.ts";
import { memberStore } from "../members/store.ts";
import { noticePage } from "../notifications/store.ts";
import { galleryStore } from "../pictures/store.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { sessionStore } from "../platform/session-store.ts";
import { supportStore } from "../support/store.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";

const table = theTable();
const sessions = sessionStore(table);
const ideas = ideaStore(table);
const circles = readCircles(table);
const { belongs } = circles;

export const handler = serve("api-members", sessions.sessionOf, (app) => {
  app
    .route("/api", circleRoutes(circles))
    .route(
      "/api",
      draftRoutes({
        ideas,
        findCircle: circles.findCircle,
        belongs,
        shards: environment.supportShards(),
        ...galleryStore(table),
        ...coCreatorStore(table),
      }),
    )
    .route("/api", ownIdeaRoutes({ ideas, markdownToHtml }))
    .route(
      "/api",
      memberRoutes({
        members: memberStore(table),
        notices: (memberId) => noticePage(table, memberId),
        drafts: ideas.drafts,
        ownIdeas: ideas.ownIdeas,
        supportsOf: supportStore(table).supportsOf,
        speak: sessions.speak,
      }),
    );
});
