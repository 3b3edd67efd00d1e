import { Hono } from "hono";
import type { Env } from "../platform/http.ts";
import { actRoutes } from "./act-form.ts";
import { type FollowFormDeps, followForm } from "./follow-form.ts";
import { type InvitationFormDeps, invitationForm } from "./invitation-form.ts";
import { type MembershipFormDeps, membershipForm } from "./membership-form.ts";
import { type PrivatePagesDeps, privatePages } from "./private-pages.ts";
import { requestForm } from "./request-form.ts";

export type OwnSiteDeps = FollowFormDeps & MembershipFormDeps & InvitationFormDeps & PrivatePagesDeps;

/** What the site answers to one person alone, never kept at the edge: own acts by plain forms, and private circles. */
export function ownSiteRoutes(deps: OwnSiteDeps) {
  const { press } = deps;
  return new Hono<Env>()
    .route("/:word{suivre|follow}", actRoutes(press, followForm(deps)))
    .route("/:word{adhesion|membership}", actRoutes(press, membershipForm(deps)))
    .route("/invitation", actRoutes(press, invitationForm(deps)))
    .route("/:word{demande|request}", actRoutes(press, requestForm(deps)))
    .route("/", privatePages(deps));
}
