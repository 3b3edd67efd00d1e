import { type BucketName, bucketNames } from "../definitions/buckets.ts";
import type { EntrypointName } from "../definitions/entrypoints.ts";
import { type Permissions, permissions } from "../definitions/permissions.ts";
import type { DataStack } from "../stacks/data.ts";
import { acknowledge } from "./acknowledge.ts";
import type { PlatformFunction } from "./platform-function.ts";

/** Turns the permission table into statements on the resources of this deployment. */
export function grant(to: PlatformFunction, name: EntrypointName, data: DataStack): void {
  const allowed: Permissions = permissions[name];
  const tableActions = allowed.table.map((action) => `dynamodb:${action}`);
  to.allow(tableActions, [data.table.tableArn]);
  if (allowed.indexes)
    to.allow(
      ["dynamodb:Query"],
      allowed.indexes.map((index) => `${data.table.tableArn}/index/${index}`),
    );
  for (const queue of allowed.sends ?? []) to.allow(["sqs:SendMessage"], [data.queues[queue].queueArn]);
  if (allowed.mails && data.mail) to.allow(["ses:SendEmail"], data.mail.arns);
  for (const bucket of bucketNames) allowObjects(to, bucket, allowed[bucket] ?? [], data);
  if (allowed.search && data.collection) to.allow(["aoss:APIAccessAll"], [data.collection.arn]);
}

function allowObjects(to: PlatformFunction, bucket: BucketName, actions: readonly string[], data: DataStack): void {
  if (actions.length === 0) return;
  to.allow(
    actions.map((action) => `s3:${action}`),
    [data.buckets[bucket].arnForObjects("*")],
  );
  acknowledge(to.role, `AwsSolutions-IAM5[Resource::${exportedArn[bucket]}/*]`, reasons[bucket]);
}

/** As the rule pack names the buckets of the data stack, seen from the others. */
const exportedArn: Record<BucketName, string> = {
  pages: "PalierData:ExportsOutputFnGetAttPages127DFD1AArn187CDF18",
  media: "PalierData:ExportsOutputFnGetAttMediaA721A567ArnB9989168",
  uploads: "PalierData:ExportsOutputFnGetAttUploads4F6EB0FDArn5513CBEA",
  search: "PalierData:ExportsOutputFnGetAttSearch14E54FC3Arn74A83E20",
  assets: "",
};

const reasons: Record<BucketName, string> = {
  pages: "The publisher writes every page there is; a page's key is its address.",
  media: "Pictures of every idea lie here; a key is a picture's name and width.",
  uploads: "Uploads of every idea arrive here; a key is an idea and a picture.",
  search: "Every part of the index has a name of its own; the bucket holds nothing else.",
  assets: "No function reads or writes assets.",
};
