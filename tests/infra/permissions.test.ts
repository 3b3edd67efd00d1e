import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleOf } from "../../infra/build/functions.ts";
import { bucketNames } from "../../infra/definitions/buckets.ts";
import { type EntrypointName, entrypoints } from "../../infra/definitions/entrypoints.ts";
import { identityParameters, type Permissions, permissions } from "../../infra/definitions/permissions.ts";
import { type BundledPlatform, bundledPlatform } from "./bundled.ts";
import { everyPath } from "./every-path.ts";

let built: BundledPlatform;
beforeAll(async () => {
  built = await bundledPlatform();
  await everyPath(built);
});
afterAll(() => built.close());

const names = Object.keys(entrypoints) as EntrypointName[];

describe.each(names)("%s", (name) => {
  test("may do exactly what it was heard to do", () => {
    expect(allowed(name)).toEqual(built.neededBy(name));
  });

  test("has the commands of all that it may do in its bundle", () => {
    const bundle = readFileSync(bundleOf(built.folder, name), "utf8");
    expect(allowed(name).filter((permission) => !isIn(bundle, permission))).toEqual([]);
  });
});

/** A row of the table in the terms of the recorder. */
function allowed(name: EntrypointName): string[] {
  const row: Permissions = permissions[name];
  return [
    ...row.table.map((action) => `dynamodb:${action}`),
    ...(row.indexes ?? []).map((index) => `dynamodb:Query ${index}`),
    ...(row.sends ?? []).map((queue) => `sqs:SendMessage ${queue}`),
    ...bucketNames.flatMap((bucket) => (row[bucket] ?? []).map((action) => `s3:${action} ${bucket}`)),
    ...(row.identity ? [`ssm:GetParametersByPath ${identityParameters}`] : []),
    ...(row.mails ? ["ses:SendEmail"] : []),
    ...(row.invalidates ? ["cloudfront:CreateInvalidation"] : []),
  ].toSorted();
}

/** Whether a minified bundle has the command; a transaction may put, change, delete and check. */
function isIn(bundle: string, permission: string): boolean {
  const [action = "", on = ""] = permission.split(":")[1]?.split(" ") ?? [];
  const has = (command: string) => new RegExp(`class extends [\\w$]+\\([\\w$]+,[\\w$]+,"${command}"`).test(bundle);
  if (permission.startsWith("sqs:")) return has("SendMessageBatch");
  // A form is signed without a call, and looking is getting without the body.
  if (permission === "s3:PutObject uploads") return bundle.includes("AWS4-HMAC-SHA256");
  if (permission === "s3:GetObject pages") return has("HeadObject");
  // A copy gets and puts in one.
  if (permission.startsWith("s3:") && has("CopyObject") && action !== "DeleteObject") return true;
  if (action === "Query" && on) return has("Query") && bundle.includes(`"${on}"`);
  return has(action) || (inTransactions.includes(action) && has("TransactWriteItems"));
}

const inTransactions = ["PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"];
