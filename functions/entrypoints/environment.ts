import type { BucketName } from "../../infra/definitions/buckets.ts";
import type { QueueName } from "../../infra/definitions/queues.ts";

/** @throws Error naming the variable that is not set. */
function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set: this function cannot work without it`);
  return value;
}

/** Everything that the functions are told from outside. Read when asked, so that each needs only its own. */
export const environment = {
  tableName: () => required("TABLE_NAME"),
  bucket: (bucket: BucketName) => required(`${bucket.toUpperCase()}_BUCKET`),
  /** A collection of OpenSearch, if the deployment has one; absent, the index lies in the bucket. */
  searchEndpoint: () => process.env.SEARCH_ENDPOINT,
  signing: {
    region: () => required("AWS_REGION"),
    credentials: () => ({
      accessKeyId: required("AWS_ACCESS_KEY_ID"),
      secretAccessKey: required("AWS_SECRET_ACCESS_KEY"),
      sessionToken: process.env.AWS_SESSION_TOKEN,
    }),
  },
  queueUrl: (queue: QueueName) => required(`QUEUE_URL_${queue.toUpperCase()}`),
  originSecret: () => required("ORIGIN_SECRET"),
  cursorSecret: () => required("CURSOR_SECRET"),
  /** Who mails come from; without it none are sent. */
  mailFrom: () => process.env.MAIL_FROM,
  /** Names the suppression of bounces and the like; optional. */
  mailConfigurationSet: () => process.env.MAIL_CONFIGURATION_SET,
  /** Path of the SSM parameters that tell the issuer; absent on one machine, where the next ones tell it. */
  identityParameters: () => process.env.IDENTITY_PARAMETERS,
  issuerUrl: () => required("ISSUER_URL"),
  issuerClientId: () => required("ISSUER_CLIENT_ID"),
  issuerClientSecret: () => process.env.ISSUER_CLIENT_SECRET,
  rolesClaim: () => process.env.ROLES_CLAIM ?? "roles",
  /** Address that visitors type, for functions that no request tells it. */
  publicOrigin: () => required("PUBLIC_ORIGIN"),
  /** Distribution to tell of changed pages; absent on one machine, where nothing is cached at an edge. */
  distributionId: () => process.env.DISTRIBUTION_ID,
  /** Partitions over which the supports of a new idea are spread. */
  supportShards: () => Number(process.env.SUPPORT_SHARDS ?? 16),
  logsFrom: () => process.env.LOG_LEVEL ?? "info",
} as const;
