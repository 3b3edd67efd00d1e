import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { everyPage } from "../functions/publishing/page-message.ts";
import { builtAssets, builtFunctions } from "./build/functions.ts";
import { installNative } from "./build/native.ts";
import { uploadAssets } from "./build/upload-assets.ts";

/**
 * Deploys in the order in which nothing breaks: data, then assets (old ones stay, open pages need them),
 * then functions and front door, then every page again in the new template.
 */
const outputsFile = "cdk.out/outputs.json";

await installNative(builtFunctions);
cdk("deploy", "PalierData", "--require-approval", "never", "--outputs-file", outputsFile);
const { AssetsBucketName, PagesQueueUrl, SearchQueueUrl } = dataOutputs();
const uploaded = await uploadAssets(new S3Client({}), AssetsBucketName, builtAssets);
cdk("deploy", "--all", "--require-approval", "never");
await tell(PagesQueueUrl, everyPage);
await tell(SearchQueueUrl, { rebuild: { ifOutdated: true } });
process.stdout.write(
  `Deployed with ${uploaded} assets. Pages are being published again; the address is the output of PalierSite.\n`,
);

async function tell(QueueUrl: string, message: object): Promise<void> {
  await new SQSClient({}).send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message) }));
}

function cdk(...args: string[]): void {
  const { status } = spawnSync("cdk", args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function dataOutputs() {
  const outputs: Record<string, Record<string, string>> = JSON.parse(readFileSync(outputsFile, "utf8"));
  const { AssetsBucketName, PagesQueueUrl, SearchQueueUrl } = outputs.PalierData ?? {};
  if (!AssetsBucketName || !PagesQueueUrl || !SearchQueueUrl)
    throw new Error("PalierData did not tell its assets bucket, its pages queue and its search queue");
  return { AssetsBucketName, PagesQueueUrl, SearchQueueUrl };
}
