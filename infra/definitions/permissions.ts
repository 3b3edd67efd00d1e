import type { EntrypointName } from "./entrypoints.ts";
import type { QueueName } from "./queues.ts";

export type TableAction = "GetItem" | "PutItem" | "UpdateItem" | "DeleteItem" | "Query" | "ConditionCheckItem";
type ObjectAction = "GetObject" | "PutObject" | "DeleteObject";
export type Permissions = {
  table: readonly TableAction[];
  /** Index queries, by index name. */
  indexes?: readonly string[];
  sends?: readonly QueueName[];
  /** Objects of each bucket. */
  pages?: readonly ObjectAction[];
  media?: readonly ObjectAction[];
  uploads?: readonly ObjectAction[];
  search?: readonly ObjectAction[];
  assets?: readonly ObjectAction[];
  /** Knows the secret that signs the cursors of lists. */
  cursors?: true;
  /** Reads the identity parameters; see `identityParameters`. */
  identity?: true;
  /** Tells the edge that pages changed. */
  invalidates?: true;
  /** Sends mails, where a sender is configured. */
  mails?: true;
};

/** What each function may do, and nothing else; a test compares it with the calls that the bundles make. */
export const permissions = {
  "api-support": {
    table: ["GetItem", "UpdateItem", "Query"],
    indexes: ["byCircle", "byMember", "byQueue", "byYear"],
    cursors: true,
  },
  "api-talk": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    indexes: ["byCircle"],
    cursors: true,
  },
  "api-reports": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    indexes: ["byMember", "byQueue"],
  },
  "api-members": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "ConditionCheckItem"],
    indexes: ["byMember"],
  },
  "co-creators": { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "ConditionCheckItem"] },
  "start-again": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    media: ["GetObject", "PutObject"],
  },
  "api-pictures": {
    table: ["GetItem", "PutItem", "UpdateItem", "ConditionCheckItem"],
    // What a form of upload allows, it allows in the name of this function.
    uploads: ["PutObject"],
    media: ["GetObject"],
  },
  "api-news": { table: ["GetItem", "UpdateItem", "Query"], cursors: true },
  "api-belonging": { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"], indexes: ["byMember"] },
  "api-brand": { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"] },
  "api-staff": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    indexes: ["byMember"],
    sends: ["mails"],
  },
  "api-review": { table: ["GetItem", "UpdateItem", "Query"] },
  "api-desk": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "ConditionCheckItem"],
    indexes: ["byQueue", "byMember"],
  },
  "api-merging": { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"] },
  triage: { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"], indexes: ["byMember"], cursors: true },
  "api-import": { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"] },
  "api-insights": { table: ["GetItem", "UpdateItem"], indexes: ["byQueue"] },
  "api-moderation": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    indexes: ["byQueue", "byMember"],
    sends: ["answers"],
  },
  appeals: { table: ["GetItem", "PutItem", "UpdateItem"], indexes: ["byMember"] },
  /** Testers' own places, and their team's view of them. */
  enrolment: { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"], indexes: ["byMember"] },
  people: { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"] },
  "fill-seats": { table: ["GetItem", "PutItem", "DeleteItem", "Query"] },
  "take-effect": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    indexes: ["byMember"],
    sends: ["answers"],
  },
  testing: { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"] },
  "test-figures": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    cursors: true,
  },
  feedback: { table: ["GetItem", "PutItem", "UpdateItem", "Query"] },
  "feedback-pictures": {
    table: ["GetItem", "PutItem", "UpdateItem"],
    uploads: ["PutObject"],
    media: ["GetObject"],
  },
  "api-programmes": { table: ["GetItem", "PutItem", "UpdateItem", "Query"] },
  "api-programme-desk": { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"], indexes: ["byQueue"] },
  shipping: { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "ConditionCheckItem"] },
  "forget-addresses": { table: ["GetItem", "PutItem", "DeleteItem", "Query", "ConditionCheckItem"] },
  "api-studio": { table: ["GetItem", "PutItem", "UpdateItem", "Query"], indexes: ["byQueue"] },
  subscriptions: { table: ["GetItem", "UpdateItem", "Query"], indexes: ["byMember"], cursors: true },
  "sign-in": { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"], identity: true },
  site: {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    indexes: ["byYear", "byCircle", "byQueue", "byMember"],
    cursors: true,
  },
  "count-support": { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"], sends: ["recounts"] },
  "from-stream": {
    table: ["GetItem", "UpdateItem"],
    sends: [
      "pages",
      "shares",
      "tags",
      "joins",
      "reviews",
      "notices",
      "drops",
      "search",
      "carries",
      "insights",
      "seats",
      "parcels",
    ],
  },
  "publish-pages": {
    table: ["GetItem", "UpdateItem", "Query"],
    indexes: ["byYear", "byCircle", "byQueue"],
    sends: ["pages", "shares", "tags", "figures"],
    pages: ["GetObject", "PutObject", "DeleteObject"],
    media: ["GetObject"],
    cursors: true,
    invalidates: true,
  },
  "draw-shares": {
    table: ["GetItem", "UpdateItem", "Query"],
    pages: ["PutObject", "DeleteObject"],
    invalidates: true,
  },
  "keep-tags": { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem"] },
  "join-circle": { table: ["GetItem", "PutItem", "ConditionCheckItem"] },
  recount: { table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"], sends: ["recounts"] },
  "open-review": { table: ["GetItem", "PutItem", "Query"] },
  "carry-supports": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    sends: ["carries", "notices"],
  },
  "send-notices": { table: ["GetItem", "PutItem", "Query"], sends: ["notices", "mails"] },
  "send-mails": { table: ["GetItem", "PutItem", "UpdateItem", "Query"], cursors: true, mails: true },
  "check-upload": {
    table: ["GetItem", "PutItem"],
    uploads: ["GetObject", "DeleteObject"],
    media: ["PutObject", "DeleteObject"],
  },
  "drop-pictures": { table: ["GetItem"], uploads: ["DeleteObject"], media: ["DeleteObject"] },
  search: { table: ["GetItem", "Query"], search: ["GetObject"] },
  "index-ideas": {
    table: ["GetItem", "PutItem"],
    indexes: ["byYear"],
    sends: ["search"],
    search: ["GetObject", "PutObject", "DeleteObject"],
  },
  "keep-facts": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    indexes: ["byYear", "byQueue"],
    sends: ["insights"],
  },
  "sweep-deadlines": {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    sends: ["notices", "mails", "carries", "parcels"],
  },
  "rank-ideas": { table: ["GetItem", "PutItem", "DeleteItem", "Query"], indexes: ["byYear"] },
  "fold-figures": {
    table: ["GetItem", "PutItem", "UpdateItem", "Query"],
    sends: ["insights"],
    pages: ["PutObject"],
  },
  reconcile: {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    indexes: ["byYear"],
    sends: ["pages", "figures", "parcels"],
  },
} as const satisfies Record<EntrypointName, Permissions>;

/** Parameters that the identity stack writes and the sign-in function reads: so no stack needs another in a circle. */
export const identityParameters = "/palier/identity";
