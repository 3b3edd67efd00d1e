import * as z from "zod/mini";
import { CircleId } from "../platform/ids.ts";

/** Only what the present template did not make. */
const outdatedOnly = z.optional(z.boolean());

/** What the queue of pages carries: publish a page, or walk on through many of them. */
export const PageMessage = z.union([
  z.strictObject({
    page: z.string(),
    /** Tell the edge too: a step of an idea must not wait for caches. */
    urgent: z.optional(z.boolean()),
    outdatedOnly,
  }),
  z.strictObject({
    republish: z.strictObject({
      /** Ideas of one circle alone. */
      circleId: z.optional(CircleId),
      outdatedOnly,
      /** Where the walk goes on. */
      cursor: z.optional(z.string()),
    }),
  }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** Sent after a deployment: every page, whoever made it. */
export const everyPage: PageMessage = { republish: {} };

/** Sent every hour and at each start: a new template is noticed at home, and then publishes everything anew. */
export const hourlyPages: readonly PageMessage[] = [{ page: "home" }, { page: "sitemap" }];

/** Sent as often, to the queue of figures: what they are made of changes with every act. */
export const hourlyFigures: PageMessage = { page: "transparency" };
