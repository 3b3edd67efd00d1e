import * as z from "zod/mini";

/** What the queue of pages carries: publish a page, or walk on through all of them. */
export const PageMessage = z.union([
  z.strictObject({
    page: z.string(),
    /** Tell the edge too: a step of an idea must not wait for caches. */
    urgent: z.optional(z.boolean()),
    /** Only if the page was made by another template. */
    unlessTemplate: z.optional(z.string()),
  }),
  z.strictObject({
    republish: z.strictObject({
      circleId: z.optional(z.string()),
      unlessTemplate: z.optional(z.string()),
      cursor: z.optional(z.string()),
    }),
  }),
]);
export type PageMessage = z.infer<typeof PageMessage>;
