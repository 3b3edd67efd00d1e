import type { QueueName } from "./queues.ts";

/**
 * One deployed Lambda per row, bundled from `functions/entrypoints/<name>.ts`: so that one role per function means something.
 * `routes` are API Gateway paths; the site takes what no other route takes.
 */
export const entrypoints = {
  "api-support": {
    kind: "http",
    memoryMb: 1_024,
    routes: [
      "/api/me",
      "/api/my/supported",
      "/api/ideas",
      "/api/ideas/{ideaId}",
      "/api/ideas/{ideaId}/support",
      "/api/ideas/{ideaId}/support/answers",
    ],
  },
  /** What people hear of, and the links that end their mails: signed, and open to forms from anywhere. */
  "api-news": {
    kind: "http",
    routes: [
      "/api/my/notifications",
      "/api/my/notifications/{proxy+}",
      "/api/my/notification-settings",
      "/fr/desabonnement/{proxy+}",
      "/en/unsubscribe/{proxy+}",
    ],
  },
  "api-members": { kind: "http", routes: ["/api/my/{proxy+}", "/api/circles/{proxy+}"] },
  "co-creators": { kind: "http", routes: ["/api/co-creators/{proxy+}", "/api/my/co-creations"] },
  "start-again": { kind: "http", routes: ["/api/my/ideas/{ideaId}/new-start"] },
  "api-talk": {
    kind: "http",
    routes: ["/api/ideas/{ideaId}/comments", "/api/ideas/{ideaId}/comments/{proxy+}", "/api/ideas/{ideaId}/updates"],
  },
  "api-reports": {
    kind: "http",
    routes: ["/api/reports", "/api/reports/{proxy+}", "/api/studio/reports", "/api/studio/reports/{proxy+}"],
  },
  "api-pictures": { kind: "http", routes: ["/api/pictures/{proxy+}"] },
  "api-belonging": {
    kind: "http",
    routes: [
      "/api/my/follows",
      "/api/my/follows/{proxy+}",
      "/api/my/ideas/{ideaId}/pace",
      "/api/my/supports/merged",
      "/api/my/profile",
      "/api/my/circles",
      "/api/my/circles/{proxy+}",
      "/api/studio/circles",
      "/api/studio/circles/{proxy+}",
    ],
  },
  "api-brand": {
    kind: "http",
    routes: ["/api/studio/brand/{proxy+}", "/api/studio/circles/{circleId}"],
  },
  /** Who works here, and who is invited to. */
  "api-staff": {
    kind: "http",
    routes: ["/api/studio/brand/staff", "/api/studio/brand/staff/{proxy+}", "/api/staff-invitations/{token}"],
  },
  "api-merging": { kind: "http", routes: ["/api/studio/merging/{proxy+}"] },
  /** What the team does with what testers filed. */
  triage: {
    kind: "http",
    routes: [
      "/api/studio/programmes/{programmeId}/feedback",
      "/api/studio/programmes/{programmeId}/feedback/{proxy+}",
      "/api/studio/programmes/{programmeId}/versions",
      "/api/studio/programmes/{programmeId}/activity",
    ],
  },
  "api-import": { kind: "http", routes: ["/api/studio/imports", "/api/studio/imports/{proxy+}"] },
  "api-insights": { kind: "http", routes: ["/api/studio/insights", "/api/studio/insights/{proxy+}"] },
  "api-moderation": {
    kind: "http",
    routes: [
      "/api/studio/desk",
      "/api/studio/desk/{proxy+}",
      "/api/studio/records/{memberId}",
      "/api/studio/replies",
      "/api/studio/replies/{proxy+}",
    ],
  },
  /** What moderation decided about somebody: open to them whatever was decided. */
  appeals: { kind: "http", routes: ["/api/my/statements", "/api/my/statements/{proxy+}"] },
  /** A tester's own place: applying, the list, terms, leaving … */
  enrolment: {
    kind: "http",
    routes: [
      "/api/my/tests",
      "/api/programmes/{programmeId}/application",
      "/api/programmes/{programmeId}/application/{proxy+}",
      "/api/programmes/{programmeId}/terms",
    ],
  },
  /** … and the people of a programme, for its team. */
  people: {
    kind: "http",
    routes: ["/api/studio/programmes/{programmeId}/people", "/api/studio/programmes/{programmeId}/people/{proxy+}"],
  },
  /** Programmes as their readers see them … */
  "api-programmes": {
    kind: "http",
    routes: ["/api/programmes", "/api/programmes/{programmeId}", "/api/programme-invitations/{token}"],
  },
  /** … and as the product team writes them. */
  "api-programme-desk": { kind: "http", routes: ["/api/studio/programmes", "/api/studio/programmes/{proxy+}"] },
  /** What testers do and say … */
  testing: {
    kind: "http",
    routes: [
      "/api/programmes/{programmeId}/tasks",
      "/api/programmes/{programmeId}/tasks/{taskId}",
      "/api/programmes/{programmeId}/surveys/{phaseId}",
      "/api/programmes/{programmeId}/closure",
      "/api/programmes/{programmeId}/consent",
    ],
  },
  /** … and what it comes to. An export takes everything in at once. */
  "test-figures": {
    kind: "http",
    memoryMb: 1_024,
    routes: [
      "/api/programmes/{programmeId}/figures",
      "/api/studio/programmes/{programmeId}/figures",
      "/api/studio/programmes/{programmeId}/exports",
      "/api/studio/programmes/{programmeId}/closure",
      "/api/studio/programmes/{programmeId}/results",
      "/api/studio/programmes/{programmeId}/results/publication",
      "/api/studio/programmes/{programmeId}/rewards/{memberId}",
    ],
  },
  /** What testers report … */
  feedback: {
    kind: "http",
    routes: [
      "/api/programmes/{programmeId}/feedback",
      "/api/programmes/{programmeId}/feedback/{proxy+}",
      "/api/programmes/{programmeId}/similar-feedback",
      "/api/programmes/{programmeId}/versions",
    ],
  },
  /** … and its pictures. */
  "feedback-pictures": {
    kind: "http",
    routes: [
      "/api/programmes/{programmeId}/feedback/{feedbackId}/pictures",
      "/api/programmes/{programmeId}/feedback/{feedbackId}/pictures/{proxy+}",
    ],
  },
  /** A tester's own parcel, and the shipping list: the only function that reads where somebody lives. */
  shipping: {
    kind: "http",
    routes: [
      "/api/programmes/{programmeId}/delivery",
      "/api/programmes/{programmeId}/delivery/{proxy+}",
      "/api/studio/programmes/{programmeId}/parcels",
      "/api/studio/programmes/{programmeId}/parcels/{proxy+}",
      "/api/studio/programmes/{programmeId}/labels",
    ],
  },
  "api-studio": { kind: "http", routes: ["/api/studio/{proxy+}"] },
  /** The product team reads here … */
  "api-review": {
    kind: "http",
    routes: ["/api/studio/review/{ideaId}", "/api/studio/review/{ideaId}/decision-preview"],
  },
  /** … and writes there. */
  "api-desk": {
    kind: "http",
    routes: ["/api/studio/review", "/api/studio/review/{proxy+}", "/api/studio/answered"],
  },
  subscriptions: {
    kind: "http",
    routes: ["/api/my/calendar", "/api/calendars/{token}", "/fr/flux/{proxy+}", "/en/feeds/{proxy+}"],
  },
  "sign-in": { kind: "http", routes: ["/auth/{proxy+}"] },
  search: {
    kind: "http",
    routes: ["/fr/recherche", "/en/search", "/api/search/{lang}/suggestions", "/api/search/{lang}/similar"],
    memoryMb: 1_536,
  },
  site: { kind: "http", routes: ["$default"] },
  "count-support": { kind: "stream", batchSeconds: 2 },
  "from-stream": { kind: "stream", batchSeconds: 0 },
  "publish-pages": { kind: "queue", queue: "pages" },
  "draw-shares": { kind: "queue", queue: "shares" },
  "keep-tags": { kind: "queue", queue: "tags" },
  "join-circle": { kind: "queue", queue: "joins" },
  recount: { kind: "queue", queue: "recounts" },
  "fill-seats": { kind: "queue", queue: "seats" },
  "forget-addresses": { kind: "queue", queue: "parcels" },
  "open-review": { kind: "queue", queue: "reviews" },
  "carry-supports": { kind: "queue", queue: "carries" },
  "send-notices": { kind: "queue", queue: "notices" },
  // Decoding needs memory, and one picture at a time has all of it.
  "check-upload": { kind: "queue", queue: "uploads", batchSize: 1, memoryMb: 2_048, native: ["sharp"] },
  "drop-pictures": { kind: "queue", queue: "drops" },
  "index-ideas": { kind: "queue", queue: "search", memoryMb: 2_048 },
  "send-mails": { kind: "queue", queue: "mails" },
  "keep-facts": { kind: "queue", queue: "insights" },
  // Every fact of a platform passes through it, once an hour and whenever all pages are published.
  "fold-figures": { kind: "queue", queue: "figures", memoryMb: 2_048 },
  "take-effect": { kind: "queue", queue: "answers" },
  "sweep-deadlines": { kind: "schedule", everyMinutes: 1 },
  "rank-ideas": { kind: "schedule", everyMinutes: 5 },
  reconcile: { kind: "schedule", everyMinutes: 60 },
} as const satisfies Record<string, Entrypoint>;

export type EntrypointName = keyof typeof entrypoints;
export type Entrypoint = { memoryMb?: number } & (
  | { kind: "http"; routes: readonly string[] }
  | { kind: "stream"; batchSeconds: number }
  | {
      kind: "queue";
      queue: QueueName;
      batchSize?: number;
      /** Packages with a binary for the machine they run on: not bundled, but installed beside the bundle. */
      native?: readonly string[];
    }
  | { kind: "schedule"; everyMinutes: number }
);

/** What a function gets where its row asks for nothing else. */
export const usualMemoryMb = 512;
