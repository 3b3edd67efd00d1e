import { type CloudFrontClient, CreateInvalidationCommand } from "@aws-sdk/client-cloudfront";

/** The caches before the bucket: told of what must not wait for them. */
export type Edge = { forget: (paths: readonly string[]) => Promise<void> };

/** One machine has no caches before its front door. */
export const noEdge: Edge = { forget: async () => {} };

export const edgeOf = (client: CloudFrontClient, distributionId: string, newReference: () => string): Edge => ({
  async forget(paths) {
    if (paths.length === 0) return;
    await client.send(
      new CreateInvalidationCommand({
        DistributionId: distributionId,
        InvalidationBatch: {
          CallerReference: newReference(),
          Paths: { Quantity: paths.length, Items: paths.map((path) => encodeURI(path)) },
        },
      }),
    );
  },
});
