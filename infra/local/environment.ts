import { bucketNames } from "../definitions/buckets.ts";
import { credentials, region } from "./credentials.ts";
import { queueNames } from "./queue-names.ts";
import type { Services } from "./services.ts";

export type Surroundings = {
  dynamoDb: string;
  services: Services;
  /** Where mails are sent to: the catcher. */
  mails: string;
  tableName: string;
  origin: string;
  issuer: { url: string; clientId: string };
  secrets: { origin: string; cursor: string };
  logLevel: "info" | "error" | "none";
  brandName: string;
};

/** What the stacks tell the deployed functions, for this machine; and where the SDK finds each service. */
export function environmentFor(around: Surroundings): Record<string, string> {
  return {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: around.dynamoDb,
    AWS_ENDPOINT_URL_S3: around.services.endpoint,
    AWS_ENDPOINT_URL_SQS: around.services.endpoint,
    AWS_ENDPOINT_URL_SESV2: around.mails,
    MAIL_FROM: senderOf(around.brandName),
    TABLE_NAME: around.tableName,
    ...Object.fromEntries(bucketNames.map((name) => [`${name.toUpperCase()}_BUCKET`, around.services.bucket(name)])),
    ...Object.fromEntries(
      queueNames.map((name) => [`QUEUE_URL_${name.toUpperCase()}`, around.services.queueUrl(name)]),
    ),
    ORIGIN_SECRET: around.secrets.origin,
    CURSOR_SECRET: around.secrets.cursor,
    PUBLIC_ORIGIN: around.origin,
    ISSUER_URL: around.issuer.url,
    ISSUER_CLIENT_ID: around.issuer.clientId,
    LOG_LEVEL: around.logLevel,
  };
}

/** Of a domain that no mail ever reaches: mails end in the catcher. */
const senderOf = (brandName: string) => `"${brandName.replaceAll(/["\\\r\n]/g, "")}" <ideas@brand.example>`;
