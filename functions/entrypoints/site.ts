import { paths } from "../../web/paths.ts";
import { actPart } from "../acts/store.ts";
import { comingAndGoing } from "../circles/coming-and-going.ts";
import { doorStore } from "../circles/door-store.ts";
import { holdingOf } from "../circles/holding-of.ts";
import { readCircles } from "../circles/read-circles.ts";
import { heldStore } from "../comments/held-store.ts";
import { keptWordsStore } from "../comments/kept-words.ts";
import { talkStore } from "../comments/store.ts";
import { followStore } from "../follows/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { listings } from "../ideas/listings.ts";
import { joinedAtIn } from "../members/joined-at.ts";
import { memberStore } from "../members/store.ts";
import { cursors } from "../platform/cursor.ts";
import { secureRandom } from "../platform/ids.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { sessionStore } from "../platform/session-store.ts";
import { languageOfPath } from "../publishing/page-at.ts";
import { pageHtml } from "../publishing/page-html.ts";
import { siteRoutes } from "../publishing/site-routes.ts";
import { privateSources } from "../publishing/stored-sources.ts";
import { reportStore } from "../reports/store.ts";
import { supportActs } from "../support/act.ts";
import { readStanding } from "../support/standing.ts";
import { standingCache } from "../support/standing-cache.ts";
import { supportStore } from "../support/store.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { heldWords } from "./held-words.ts";
import { serve } from "./http.ts";
import { log } from "./log.ts";
import { thePress } from "./press.ts";

const table = theTable();
const circles = { ...readCircles(table), ...comingAndGoing(table) };
const support = supportStore(table);
const talk = talkStore(table);
const standings = standingCache((ideaId) => readStanding(table, ideaId));

export const handler = serve(
  "site",
  sessionStore(table).sessionOf,
  (app) => {
    const routes = siteRoutes({
      press: thePress(table, pageHtml),
      support,
      standings,
      acts: supportActs({ support, standings, belongs: circles.belongs }),
      follows: followStore(table),
      findCard: cardStore(table).findCard,
      findMember: memberStore(table).member,
      belongs: circles.belongs,
      memberships: circles,
      talk,
      reports: reportStore(table),
      findComment: talk.find,
      circle: circles.circle,
      keptWords: keptWordsStore(table),
      cursors: cursors(environment.cursorSecret()),
      random: secureRandom,
      markdownToHtml,
      profile: memberStore(table).profile,
      ownIdeas: listings(table).ownIdeas,
      supportsOf: support.supportsOf,
      doors: doorStore(table),
      sourcesOf: (circle) => privateSources(table, cursors(environment.cursorSecret()), circle),
      held: heldStore(table),
      holdingOf: holdingOf(table),
      joinedAt: joinedAtIn(table),
      heldWords,
      acted: (act) => actPart(table, act),
      currency: brand.currency,
      report: log,
    });
    app.route("/", routes);
  },
  { whenRestricted: (path) => paths.statements(languageOfPath(path)) },
);
