import { paths } from "../../web/paths.ts";
import { type CircleRef, isPrivate } from "../circles/contract.ts";
import type { DoorStore } from "../circles/door-store.ts";
import { JoinMessage } from "../circles/requests.ts";
import type { CircleStore } from "../circles/store.ts";
import { parsed } from "../platform/http.ts";
import type { ActForm } from "./act-form.ts";
import { circleIn } from "./membership-form.ts";
import { circleLink } from "./present-circle.ts";

export type RequestFormDeps = {
  doors: Pick<DoorStore, "ask">;
  memberships: Pick<CircleStore, "findCircle" | "belongs">;
};

/**
 * Asking to be let in. Page and answer are the same whether there is such a circle or not, except to its members:
 * the door tells nobody which houses there are.
 */
export function requestForm({ doors, memberships }: RequestFormDeps): ActForm<CircleRef> {
  return {
    subjectOf: circleIn,
    path: (lang, { circleId }) => paths.joinRequest(lang, circleId),
    async show(c, { circleId }, lang) {
      const { session } = c.var;
      const own = { ...(session && { signedInAs: session.name }) };
      const joined = session ? await memberships.belongs(circleId, session.memberId) : false;
      const circle = joined ? await memberships.findCircle(circleId) : undefined;
      return {
        act: "join-request",
        circleId,
        on: joined,
        sent: c.req.query("sent") !== undefined,
        ...(circle && { circle: circleLink(circle, circleId, lang) }),
        ...own,
      };
    },
    acts: {
      async ask({ circleId }, { member: { memberId, name }, now, fields, lang }) {
        const message = parsed(JoinMessage, fields.message ?? "");
        const circle = await memberships.findCircle(circleId);
        if (isPrivate(circle) && !(await memberships.belongs(circleId, memberId)))
          await doors.ask({ circleId, memberId, name, at: now.toISOString(), message });
        return `${paths.joinRequest(lang, circleId)}?sent=1`;
      },
    },
  };
}
