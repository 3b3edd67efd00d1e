import { doorRoutes } from "../circles/door-routes.ts";
import { doorStore } from "../circles/door-store.ts";
import { membershipRoutes } from "../circles/membership-routes.ts";
import { circleStore } from "../circles/store.ts";
import { followRoutes } from "../follows/routes.ts";
import { followStore } from "../follows/store.ts";
import { cardStore } from "../ideas/card-store.ts";
import { profileRoutes } from "../members/profile-routes.ts";
import { memberStore } from "../members/store.ts";
import { sessionStore } from "../platform/session-store.ts";
import { countedSupports } from "../support/counted-supports.ts";
import { mergedSupportRoutes } from "../support/merged-routes.ts";
import { paceRoutes } from "../support/pace-routes.ts";
import { supportStore } from "../support/store.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";

const table = theTable();
const circles = circleStore(table);
const { findCard } = cardStore(table);
const members = memberStore(table);
const sessions = sessionStore(table);
const { belongs } = circles;

export const handler = serve("api-belonging", sessions.sessionOf, (app) => {
  app
    .route("/api", membershipRoutes(circles))
    .route("/api", followRoutes({ follows: followStore(table), findCard, findMember: members.member, belongs }))
    .route("/api", profileRoutes({ profiles: members, rename: sessions.rename }))
    .route(
      "/api",
      paceRoutes({ findCard, supports: (card) => countedSupports(table, card, false), timeZone: brand.timeZone }),
    )
    .route("/api", mergedSupportRoutes({ findCard, support: supportStore(table) }))
    .route("/api", doorRoutes({ circles, doors: doorStore(table) }));
});
