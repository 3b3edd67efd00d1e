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
  if (allowed.pages) allowPages(to, allowed.pages, data);
}

function allowPages(to: PlatformFunction, actions: NonNullable<Permissions["pages"]>, data: DataStack): void {
  const everyObject = data.buckets.pages.arnForObjects("*");
  to.allow(
    actions.map((action) => `s3:${action}`),
    [everyObject],
  );
  const exported = "PalierData:ExportsOutputFnGetAttPages127DFD1AArn187CDF18";
  acknowledge(
    to.role,
    `AwsSolutions-IAM5[Resource::${exported}/*]`,
    "The publisher writes every page there is; a page's key is its address.",
  );
}
