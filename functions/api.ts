import { Hono } from "hono";
import { type AppealRoutesDeps, appealRoutes } from "./appeals/routes.ts";
import { type CalendarDeps, calendarRoutes } from "./calendars/routes.ts";
import { type BrandDeps, brandRoutes } from "./circles/brand-routes.ts";
import { type DoorDeps, doorRoutes } from "./circles/door-routes.ts";
import { membershipRoutes } from "./circles/membership-routes.ts";
import { circleRoutes } from "./circles/routes.ts";
import type { CircleStore } from "./circles/store.ts";
import type { CoCreatorDeps } from "./cocreators/act.ts";
import { coCreatorRoutes } from "./cocreators/routes.ts";
import { type TalkRoutesDeps, talkRoutes } from "./comments/routes.ts";
import { type DeskDeps, deskRoutes } from "./desk/routes.ts";
import { type PeopleDeps, peopleRoutes } from "./enrolment/people-routes.ts";
import { type EnrolmentRoutesDeps, enrolmentRoutes } from "./enrolment/routes.ts";
import type { FeedbackActDeps } from "./feedback/act.ts";
import { type ReportPictureDeps, reportPictureRoutes } from "./feedback/picture-routes.ts";
import { feedbackRoutes } from "./feedback/routes.ts";
import { triageRoutes } from "./feedback/triage-routes.ts";
import type { TriageViewDeps } from "./feedback/triage-view.ts";
import type { FollowDeps } from "./follows/act.ts";
import { followRoutes } from "./follows/routes.ts";
import { type DraftDeps, draftRoutes } from "./ideas/draft-routes.ts";
import { type OwnIdeaDeps, ownIdeaRoutes } from "./ideas/own-routes.ts";
import type { StartAgainDeps } from "./ideas/start-again.ts";
import { startAgainRoutes } from "./ideas/start-again-routes.ts";
import { type ImportDeps, importRoutes } from "./imports/routes.ts";
import { type InsightDeps, insightRoutes } from "./insights/routes.ts";
import { type ProfileDeps, profileRoutes } from "./members/profile-routes.ts";
import { type MemberDeps, memberRoutes } from "./members/routes.ts";
import { type MergingRoutesDeps, mergingRoutes } from "./merging/routes.ts";
import { type QueueDeps, queueRoutes } from "./moderation/queue-routes.ts";
import { type ModerationDeps, moderationRoutes } from "./moderation/routes.ts";
import { type NoticeRoutesDeps, noticeRoutes } from "./notifications/routes.ts";
import { type PictureDeps, pictureRoutes } from "./pictures/routes.ts";
import type { Env } from "./platform/http.ts";
import type { ProgrammeDeskDeps } from "./programmes/change.ts";
import { programmeDeskRoutes } from "./programmes/desk-routes.ts";
import { type GuestRoutesDeps, guestRoutes } from "./programmes/guest-routes.ts";
import { type InvitationRoutesDeps, invitationRoutes } from "./programmes/invitation-routes.ts";
import { type ProgrammeRoutesDeps, programmeRoutes } from "./programmes/routes.ts";
import type { previewCircle } from "./publishing/present-circle-page.ts";
import type { presentDecision } from "./publishing/present-decision.ts";
import { type ReplyRoutesDeps, replyRoutes } from "./replies/routes.ts";
import { type ReportRoutesDeps, reportRoutes } from "./reports/routes.ts";
import type { AroundDeps } from "./review/around.ts";
import type { EvidenceDeps } from "./review/evidence.ts";
import { evidenceRoutes } from "./review/evidence-routes.ts";
import type { ReviewDeps } from "./review/review.ts";
import { reviewRoutes } from "./review/routes.ts";
import type { ShippingDeps } from "./shipping/act.ts";
import { shippingDeskRoutes } from "./shipping/desk-routes.ts";
import { deliveryRoutes } from "./shipping/routes.ts";
import type { StaffDeps } from "./staff/act.ts";
import { staffRoutes } from "./staff/routes.ts";
import { mergedSupportRoutes } from "./support/merged-routes.ts";
import { type PaceDeps, paceRoutes } from "./support/pace-routes.ts";
import { type SupportRoutesDeps, supportRoutes } from "./support/routes.ts";
import type { ClosureDeps } from "./testing/closure.ts";
import { closureRoutes, type StudioClosureDeps, studioClosureRoutes } from "./testing/closure-routes.ts";
import { type FigureRoutesDeps, figureRoutes } from "./testing/figure-routes.ts";
import { testingRoutes } from "./testing/routes.ts";
import type { TesterDeps } from "./testing/tester.ts";

/** What members do with drafts and ideas of their own. */
export type MembersApiDeps = DraftDeps &
  OwnIdeaDeps &
  StartAgainDeps &
  CoCreatorDeps &
  MemberDeps &
  FollowDeps &
  ProfileDeps &
  PaceDeps &
  NoticeRoutesDeps & { circles: CircleStore };
/** What moderation, the product team and the brand do. */
export type StudioApiDeps = ModerationDeps &
  QueueDeps &
  ReplyRoutesDeps &
  BrandDeps<ReturnType<typeof previewCircle>> &
  ReviewDeps &
  AroundDeps &
  EvidenceDeps<ReturnType<typeof presentDecision>> &
  DeskDeps &
  InsightDeps &
  StaffDeps &
  DoorDeps &
  Omit<ImportDeps, "circles"> & { circles: CircleStore };
export type ApiDeps = CalendarDeps &
  AppealRoutesDeps &
  SupportRoutesDeps &
  MembersApiDeps &
  TalkRoutesDeps &
  PictureDeps &
  ReportRoutesDeps &
  MergingRoutesDeps &
  ProgrammeRoutesDeps &
  ProgrammeDeskDeps &
  ShippingDeps &
  TriageViewDeps &
  TesterDeps &
  ClosureDeps &
  FigureRoutesDeps &
  StudioClosureDeps &
  FeedbackActDeps &
  ReportPictureDeps &
  GuestRoutesDeps &
  InvitationRoutesDeps &
  EnrolmentRoutesDeps &
  PeopleDeps &
  StudioApiDeps;

/** The whole API under one type for `hc<Api>`; deployed, each entry point mounts its own part. */
export function api(deps: ApiDeps) {
  return new Hono<Env>()
    .route("/", supportRoutes(deps))
    .route("/", calendarRoutes(deps))
    .route("/", circleRoutes(deps.circles))
    .route("/", membershipRoutes(deps.circles))
    .route("/", memberRoutes(deps))
    .route("/", noticeRoutes(deps))
    .route("/", draftRoutes(deps))
    .route("/", ownIdeaRoutes(deps))
    .route("/", startAgainRoutes(deps))
    .route("/", coCreatorRoutes(deps))
    .route("/", followRoutes(deps))
    .route("/", talkRoutes(deps))
    .route("/", reportRoutes(deps))
    .route("/", pictureRoutes(deps))
    .route("/", programmeRoutes(deps))
    .route("/", programmeDeskRoutes(deps))
    .route("/", deliveryRoutes(deps))
    .route("/", shippingDeskRoutes(deps))
    .route("/", testingRoutes(deps))
    .route("/", closureRoutes(deps))
    .route("/", figureRoutes(deps))
    .route("/", studioClosureRoutes(deps))
    .route("/", feedbackRoutes(deps))
    .route("/", reportPictureRoutes(deps))
    .route("/", guestRoutes(deps))
    .route("/", invitationRoutes(deps))
    .route("/", enrolmentRoutes(deps))
    .route("/", peopleRoutes(deps))
    .route("/", mergingRoutes(deps))
    .route("/", triageRoutes(deps))
    .route("/", moderationRoutes(deps))
    .route("/", queueRoutes(deps))
    .route("/", replyRoutes(deps))
    .route("/", appealRoutes(deps))
    .route("/", deskRoutes(deps))
    .route("/", reviewRoutes(deps))
    .route("/", evidenceRoutes(deps))
    .route("/", brandRoutes(deps))
    .route("/", insightRoutes(deps))
    .route("/", staffRoutes(deps))
    .route("/", doorRoutes(deps))
    .route("/", importRoutes({ ...deps, circles: deps.circles.circles }))
    .route("/", profileRoutes(deps))
    .route("/", mergedSupportRoutes(deps))
    .route("/", paceRoutes(deps));
}
export type Api = ReturnType<typeof api>;
