import { readCircles } from "../circles/read-circles.ts";
import { cardStore } from "../ideas/card-store.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { sessionStore } from "../platform/session-store.ts";
import { presentDecision } from "../publishing/present-decision.ts";
import { evidenceRoutes } from "../review/evidence-routes.ts";
import { reviewStore } from "../review/store.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();

/** What the product team reads: it needs Markdown, and writes nothing. */
export const handler = serve("api-review", sessionStore(table).sessionOf, (app) => {
  const { circle } = readCircles(table);
  const ideas = cardStore(table);
  const { timeZone } = brand;
  const deps = { ideas, review: reviewStore(table), circle, timeZone, markdownToHtml, presentDecision };
  app.route("/api", evidenceRoutes(deps));
});
