/** Pages are written by the publisher and pruned by no deployment; assets are hashed and kept 90 days after they are replaced. */
export const bucketDefinitions = {
  pages: { keepReplacedDays: 30 },
  assets: { keepReplacedDays: 90 },
} as const;
export type BucketName = keyof typeof bucketDefinitions;
