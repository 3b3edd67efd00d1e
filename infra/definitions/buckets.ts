import type { QueueName } from "./queues.ts";

/**
 * Pages are written by the publisher and pruned by no deployment; assets are hashed and kept 90 days after they are
 * replaced. What is uploaded is deleted once it is checked: for good, and after a day whatever happened to the check.
 * Checked pictures are kept where nobody but the functions reads. The search index is made of the table and can be made again.
 */
export const bucketDefinitions = {
  pages: { keepReplacedDays: 30, edgeReads: true },
  assets: { keepReplacedDays: 90, edgeReads: true },
  media: { keepReplacedDays: 30, edgeReads: false },
  search: { keepReplacedDays: 1, edgeReads: false },
  uploads: { forgetDays: 1, edgeReads: false, tells: "uploads" },
} as const satisfies Record<string, BucketDefinition>;

/** `tells`: the queue that hears of everything that arrives. */
type BucketDefinition = { edgeReads: boolean; tells?: QueueName } & (
  | { keepReplacedDays: number }
  | { forgetDays: number }
);
export type BucketName = keyof typeof bucketDefinitions;

const isBucket = (name: string): name is BucketName => Object.hasOwn(bucketDefinitions, name);
export const bucketNames: readonly BucketName[] = Object.keys(bucketDefinitions).filter(isBucket);
