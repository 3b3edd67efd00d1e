import { Problem } from "./problem.ts";
import type { Restriction } from "./session.ts";

/** A restriction ends at its very instant, by itself. */
export const holds = ({ until }: Pick<Restriction, "until">, now: Date): boolean =>
  until === undefined || now.getTime() < Date.parse(until);

/** What nobody loses: their inbox, their language, leaving, and asking for a second look. */
const always =
  /^\/(auth\/|fr\/desabonnement\/|en\/unsubscribe\/|api\/my\/(statements\/|notifications\/|notification-settings$|language$))/;
/** Nor the way out of a test, and what they gave for it. */
const goingAway =
  /^(DELETE \/api\/programmes\/[^/]+\/(application|delivery\/address)|PUT \/api\/programmes\/[^/]+\/consent)$/;
/** Whoever may not post still supports, follows, belongs where they belong, and tests what they have at home. */
const whileLimited =
  /^\/(fr\/soutenir|en\/support|(fr\/prive|en\/private)\/(suivre|follow|adhesion|membership)|api\/my\/(follows|circles|calendar)|api\/ideas\/[^/]+\/support|api\/programmes\/[^/]+\/(terms|delivery|tasks|surveys|feedback\/[^/]+\/(voice|follow)))(\/|$)/;
/** One's own words may go at any time. */
const ownWords =
  /^\/api\/(my\/(drafts|ideas)\/[^/]+|ideas\/[^/]+\/comments\/[^/]+|programmes\/[^/]+\/feedback\/[^/]+)$/;

/** Default-deny: an act that is on no list is closed to whoever is restricted. */
export const mayAct = ({ kind }: Pick<Restriction, "kind">, method: string, path: string): boolean =>
  method === "GET" ||
  method === "HEAD" ||
  always.test(path) ||
  goingAway.test(`${method} ${path}`) ||
  (kind === "limited" && (whileLimited.test(path) || (method === "DELETE" && ownWords.test(path))));

export const mayActNow = (restriction: Restriction | undefined, method: string, path: string, now: Date): boolean =>
  !restriction || !holds(restriction, now) || mayAct(restriction, method, path);

/** @throws Problem member-limited, member-suspended: until when */
export function assertMayAct(restriction: Restriction | undefined, method: string, path: string, now: Date): void {
  if (!restriction || mayActNow(restriction, method, path, now)) return;
  const { kind, until } = restriction;
  throw new Problem(`member-${kind}`, until ? { values: { until } } : {});
}
