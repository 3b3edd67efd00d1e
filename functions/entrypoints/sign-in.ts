import { assets } from "palier:assets";
import { belongsIn } from "../circles/belongs.ts";
import { identityStore } from "../members/identities.ts";
import { discoveredIssuer } from "../members/issuer.ts";
import { signInRoutes } from "../members/sign-in-routes.ts";
import { signInStore } from "../members/sign-in-store.ts";
import { contactStore } from "../notifications/contact-store.ts";
import { secureRandom } from "../platform/ids.ts";
import { sessionStore } from "../platform/session-store.ts";
import { standingStore } from "../sanctions/store.ts";
import { rolesAtSignIn } from "../staff/sign-in-roles.ts";
import { staffStore } from "../staff/store.ts";
import { supportActs } from "../support/act.ts";
import { readStanding } from "../support/standing.ts";
import { standingCache } from "../support/standing-cache.ts";
import { supportStore } from "../support/store.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";
import { issuerSettings } from "./issuer-settings.ts";
import { log } from "./log.ts";

const table = theTable();
const sessions = sessionStore(table);
const standings = standingCache((ideaId) => readStanding(table, ideaId));
const supports = supportActs({ support: supportStore(table), standings, belongs: belongsIn(table) });

export const handler = serve("sign-in", sessions.sessionOf, (app) => {
  const routes = signInRoutes({
    issuer: discoveredIssuer(issuerSettings),
    sessions,
    signIns: signInStore(table),
    identities: identityStore(table, secureRandom),
    restrictionOf: standingStore(table).restriction,
    rememberAddress: contactStore(table).remember,
    rolesFor: rolesAtSignIn(staffStore(table)),
    random: secureRandom,
    giveSupport: (ideaId, { memberId }, now) => supports.give(ideaId, memberId, now),
    report: log,
    stylesheet: assets["site.css"],
  });
  app.route("/auth", routes);
});
