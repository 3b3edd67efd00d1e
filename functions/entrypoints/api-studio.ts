import type { Act } from "../acts/contract.ts";
import { actPart } from "../acts/store.ts";
import { readCircles } from "../circles/read-circles.ts";
import { cardStore } from "../ideas/card-store.ts";
import type { IdeaCard, IdeaStory } from "../ideas/contract.ts";
import { draftGivenBack } from "../ideas/draft-parts.ts";
import { listings } from "../ideas/listings.ts";
import { moderationRoutes } from "../moderation/routes.ts";
import { secureRandom } from "../platform/ids.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();
const ideas = { ...cardStore(table), ...listings(table) };
const givenBack = (card: IdeaCard, story: IdeaStory, now: Date) => draftGivenBack(table.name, card, story, now);
const acted = (act: Act) => actPart(table, act);
const { circle, memberCount } = readCircles(table);

export const handler = serve("api-studio", sessionStore(table).sessionOf, (app) => {
  app.route(
    "/api",
    moderationRoutes({ ideas, circle, memberCount, markdownToHtml, acted, givenBack, random: secureRandom }),
  );
});
