import { paths } from "../../web/paths.ts";
import type { Invitation } from "../circles/contract.ts";
import { assertInvitationOpen, type DoorStore } from "../circles/door-store.ts";
import { invitationIn } from "../circles/invitations.ts";
import type { CircleStore } from "../circles/store.ts";
import { Problem } from "../platform/problem.ts";
import type { ActForm } from "./act-form.ts";
import { circleLink } from "./present-circle.ts";

export type InvitationFormDeps = {
  doors: DoorStore;
  memberships: Pick<CircleStore, "findCircle" | "belongs">;
};
type Link = Pick<Invitation, "circleId" | "invitationId"> & { token: string };

/** An invitation's page names the circle only while the link is good, or to those who are in already. */
export function invitationForm({ doors, memberships }: InvitationFormDeps): ActForm<Link> {
  return {
    subjectOf(token) {
      const invitation = invitationIn(token);
      if (!invitation) throw new Problem("not-found");
      return { ...invitation, token };
    },
    path: (lang, { token }) => paths.invitation(lang, token),
    async show({ var: { session, now } }, { circleId, invitationId }, lang) {
      const own = { askFor: circleId, ...(session && { signedInAs: session.name }) };
      const [circle, invitation, joined] = await Promise.all([
        memberships.findCircle(circleId),
        doors.findInvitation({ circleId, invitationId }),
        session ? memberships.belongs(circleId, session.memberId) : false,
      ]);
      try {
        if (!joined || !invitation) assertInvitationOpen(circle && invitation, now);
      } catch (error) {
        if (error instanceof Problem) return { act: "invitation", on: false, problemCode: error.code, ...own };
        throw error;
      }
      return { act: "invitation", circle: circleLink(circle, circleId, lang), on: joined, ...own };
    },
    acts: {
      async accept(link, { member, now }) {
        await doors.accept(link, member.memberId, now);
        return undefined;
      },
    },
  };
}
