import { actStore } from "../acts/store.ts";
import { appealStore } from "../appeals/store.ts";
import { circleStore } from "../circles/store.ts";
import { heldStore } from "../comments/held-store.ts";
import { takenWords } from "../comments/taken-words.ts";
import { ideaStore } from "../ideas/store.ts";
import { memberStore } from "../members/store.ts";
import { handStore } from "../moderation/hand-store.ts";
import { queueRoutes } from "../moderation/queue-routes.ts";
import { secureRandom } from "../platform/ids.ts";
import { sessionStore } from "../platform/session-store.ts";
import { replyRoutes } from "../replies/routes.ts";
import { replyStore } from "../replies/store.ts";
import { reportStore } from "../reports/store.ts";
import { standingStore } from "../sanctions/store.ts";
import { theTable } from "./clients.ts";
import { serve } from "./http.ts";
import { sendTo } from "./queues.ts";

const table = theTable();

export const handler = serve("api-moderation", sessionStore(table).sessionOf, (app) => {
  const circles = circleStore(table);
  const routes = queueRoutes({
    hands: handStore(table),
    ideas: ideaStore(table),
    reports: reportStore(table),
    held: heldStore(table),
    appeals: appealStore(table),
    acts: actStore(table),
    standing: standingStore(table),
    takenWords: (actId) => takenWords(table, actId),
    findMember: memberStore(table).member,
    circles,
    circle: circles.circle,
    sendAnswers: sendTo("answers"),
    random: secureRandom,
  });
  app.route("/api", routes).route("/api", replyRoutes({ replies: replyStore(table) }));
});
