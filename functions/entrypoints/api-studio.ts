import { circleStore } from "../circles/store.ts";
import { ideaStore } from "../ideas/store.ts";
import { moderationRoutes } from "../moderation/routes.ts";
import { systemClock } from "../platform/clock.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { sessionStore } from "../platform/session-store.ts";
import { presentDecision } from "../publishing/present-decision.ts";
import { reviewRoutes } from "../review/routes.ts";
import { reviewStore } from "../review/store.ts";
import { clockDepsOf } from "../support/count-deps.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();
const ideas = ideaStore(table);
const circles = circleStore(table);
const { recount } = clockDepsOf({ table, clock: systemClock });

export const handler = serve("api-studio", sessionStore(table).sessionOf, (app) => {
  const { circle, memberCount } = circles;
  app.route("/api", moderationRoutes({ ideas, circle, memberCount, markdownToHtml })).route(
    "/api",
    reviewRoutes({
      ideas,
      review: reviewStore(table),
      circle,
      recount,
      timeZone: brand.timeZone,
      markdownToHtml,
      presentDecision,
    }),
  );
});
