import * as z from "zod/mini";

/** What the bucket sends when something arrived; when it is first connected it sends a test without records. */
const Notification = z.object({
  Records: z.optional(z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) }))),
});

/** Keys of what arrived. In notifications they are encoded as in forms. */
export const keysIn = (body: unknown): string[] =>
  (Notification.parse(body).Records ?? []).map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll("+", " ")));
