import { bucketNames } from "../definitions/buckets.ts";
import { type EntrypointName, entrypoints } from "../definitions/entrypoints.ts";
import { identityParameters, type Permissions, permissions } from "../definitions/permissions.ts";
import type { DataStack } from "../stacks/data.ts";

/** Nothing of mails is told where none are sent. */
const mailsOf = ({ mail }: DataStack): Record<string, string> =>
  mail ? { MAIL_FROM: mail.from, MAIL_CONFIGURATION_SET: mail.configurationSet.configurationSetName } : {};

/** What a function is told: the names of exactly the resources that it may use. */
export function environmentOf(name: EntrypointName, data: DataStack): Record<string, string> {
  const allowed: Permissions = permissions[name];
  return {
    TABLE_NAME: data.table.tableName,
    ...(entrypoints[name].kind === "http" && { ORIGIN_SECRET: data.originSecret.secretValue.unsafeUnwrap() }),
    ...(allowed.cursors && { CURSOR_SECRET: data.cursorSecret.secretValue.unsafeUnwrap() }),
    ...Object.fromEntries(
      (allowed.sends ?? []).map((queue) => [`QUEUE_URL_${queue.toUpperCase()}`, data.queues[queue].queueUrl]),
    ),
    ...Object.fromEntries(
      bucketNames
        .filter((bucket) => Object.hasOwn(allowed, bucket))
        .map((bucket) => [`${bucket.toUpperCase()}_BUCKET`, data.buckets[bucket].bucketName]),
    ),
    ...(allowed.search && data.collection && { SEARCH_ENDPOINT: data.collection.endpoint }),
    ...(allowed.mails && mailsOf(data)),
    ...(allowed.identity && { IDENTITY_PARAMETERS: identityParameters }),
  };
}
