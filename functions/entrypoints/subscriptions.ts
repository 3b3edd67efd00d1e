import { calendarRoutes } from "../calendars/routes.ts";
import { calendarStore } from "../calendars/store.ts";
import { calendarTokens } from "../calendars/token.ts";
import { watchedIdeas } from "../calendars/watched-ideas.ts";
import { readCircles } from "../circles/read-circles.ts";
import { followStore } from "../follows/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { listIdeas } from "../ideas/list-ideas.ts";
import { listings } from "../ideas/listings.ts";
import { memberStore } from "../members/store.ts";
import { cursors } from "../platform/cursor.ts";
import { sessionStore } from "../platform/session-store.ts";
import { memberCalendar } from "../publishing/deadline-calendar.ts";
import { feedRoutes } from "../publishing/feed-routes.ts";
import { publicCircles } from "../publishing/public-circles.ts";
import { supportStore } from "../support/store.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";

const table = theTable();
const secret = environment.cursorSecret();
const members = memberStore(table);
const lists = listings(table);
const sources = {
  list: listIdeas(lists, cursors(secret)),
  popularTags: lists.popularTags,
  circles: publicCircles(readCircles(table)).circles,
};

/** What programs come back for by themselves: calendars of deadlines, feeds of tags. */
export const handler = serve("subscriptions", sessionStore(table).sessionOf, (app) => {
  app
    .route(
      "/api",
      calendarRoutes({
        calendars: calendarStore(table),
        tokens: calendarTokens(secret),
        watchedIdeas: watchedIdeas(supportStore(table), followStore(table)),
        findCard: cardStore(table).findCard,
        languageOf: async (memberId) => (await members.member(memberId)).lang,
        calendarOf: (cards, lang, origin) => memberCalendar(cards, lang, { origin, brandName: brand.name }),
      }),
    )
    .route("/", feedRoutes({ sources, brand }));
});
