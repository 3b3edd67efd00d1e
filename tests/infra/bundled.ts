import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { inject } from "vitest";
import { secureRandom } from "../../functions/platform/ids.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { sessionStore } from "../../functions/platform/session-store.ts";
import { buildFunctions } from "../../infra/build/functions.ts";
import type { EntrypointName } from "../../infra/definitions/entrypoints.ts";
import { originSecretHeader, viewerHostHeader, viewerProtocolHeader } from "../../infra/definitions/front-door.ts";
import { identityParameters } from "../../infra/definitions/permissions.ts";
import type { QueueName } from "../../infra/definitions/queues.ts";
import { asAnswer, asEvent, isResult, routeOf } from "../../infra/local/api-gateway.ts";
import { credentials, region } from "../../infra/local/credentials.ts";
import { environmentFor } from "../../infra/local/environment.ts";
import { type Invoke, loadFunctions } from "../../infra/local/functions.ts";
import { startIssuer } from "../../infra/local/issuer/issuer.ts";
import { type Services, startServices } from "../../infra/local/services.ts";
import { notification } from "../../infra/local/uploads.ts";
import { buildWeb } from "../../web/build.ts";
import { createWorld } from "../world.ts";
import { recordCalls } from "./recorded-calls.ts";

const origin = "http://localhost:4380";
const secrets = { origin: "the front door's secret", cursor: "the cursors' secret" };

/** The bundles as they are deployed, loaded as they are, on a real table, real queues and a real bucket. */
export async function bundledPlatform() {
  const folder = mkdtempSync(join(tmpdir(), "palier-bundles-"));
  await buildWeb(join(folder, "assets"));
  const sizes = await buildFunctions({ outDir: join(folder, "functions"), assetsDir: join(folder, "assets") });
  const made = await createWorld({ startsAt: new Date().toISOString() });
  // Idle while functions run, its connections are closed in between: this client goes again.
  const world = { ...made, table: { client: made.raw, name: made.table.name } };
  const [services, issuer] = await Promise.all([startServices(), startIssuer({ port: 0, publicOrigin: origin })]);
  const issuing = { url: issuer.issuer, clientId: issuer.clientId };
  const recorder = await recordCalls({
    dynamoDb: inject("dynamoDbEndpoint"),
    services: services.endpoint,
    issuer: issuing,
  });
  const around = {
    tableName: world.table.name,
    origin,
    secrets,
    issuer: issuing,
    logLevel: "none",
    brandName: "Marelle",
  } as const;
  Object.assign(process.env, asDeployed(environmentFor({ ...around, ...heardBy(recorder.endpoint, services) })), {
    AWS_ACCESS_KEY_ID: world.account,
  });
  const load = await loadFunctions(join(folder, "functions"));
  const invoke: Invoke = (name, event) => recorder.during(name, () => load(name, event));
  const at = { endpoint: services.endpoint, region, credentials };
  const [s3, sqs] = [new S3Client({ ...at, forcePathStyle: true }), new SQSClient(at)];
  const sessions = sessionStore(world.table);

  return {
    sizes,
    folder: join(folder, "functions"),
    world,
    invoke,
    neededBy: recorder.neededBy,
    once: recorder.once,
    s3,
    pagesBucket: services.bucket("pages"),
    /** Sends a form as the browser does, to the bucket and in the name of who signed it; the bucket's notification. */
    async upload(
      fields: Record<string, string>,
      file: Uint8Array<ArrayBuffer>,
      signer: EntrypointName = "api-pictures",
    ): Promise<object> {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append("file", new Blob([file]));
      const bucket = services.bucket("uploads");
      const taken = await recorder.during(signer, () =>
        fetch(`${recorder.endpoint}/${bucket}`, { method: "POST", body: form }),
      );
      if (!taken.ok) throw new Error(`The bucket answered ${taken.status}`);
      return notification(bucket, fields.key ?? "");
    },
    /** A request as API Gateway hands it on; `from` false leaves out the front door's secret. */
    async request(
      method: string,
      path: string,
      more: { by?: SessionMember; since?: Date; body?: unknown; from?: false; headers?: Record<string, string> } = {},
    ) {
      const since = more.since ?? new Date();
      const cookie = more.by && (await sessions.create(more.by, since, secureRandom, origin)).split(";")[0];
      const headers = {
        host: "api.example",
        origin,
        ...(cookie && { cookie }),
        ...(more.body !== undefined && { "content-type": "application/json" }),
        ...(more.from !== false && { [originSecretHeader]: secrets.origin }),
        [viewerHostHeader]: "localhost:4380",
        [viewerProtocolHeader]: "http",
        ...more.headers,
      };
      const { body: sent = "" } = more;
      const body = Buffer.from(typeof sent === "string" ? sent : JSON.stringify(sent));
      const [plain = path, query = ""] = path.split("?");
      const { to, routeKey } = routeOf(plain);
      const result = await invoke(
        to,
        asEvent({ method, path: plain, query, headers, body, sourceIp: "203.0.113.7" }, routeKey, new Date()),
      );
      if (!isResult(result)) throw new Error(`${to} gave no HTTP answer`);
      const { status, headers: told, cookies, body: bytes } = asAnswer(result);
      return { status, headers: told, cookies, text: bytes.toString("utf8") };
    },
    /** Everything that waits in a queue now. */
    async received(queue: QueueName): Promise<unknown[]> {
      const ask = new ReceiveMessageCommand({ QueueUrl: services.queueUrl(queue), MaxNumberOfMessages: 10 });
      const { Messages = [] } = await sqs.send(ask);
      return Messages.map(({ Body = "" }) => JSON.parse(Body));
    },
    /** Takes out of a queue what waits there, also what was to wait longer. */
    async take(queue: QueueName): Promise<unknown[]> {
      services.timePasses(900_000);
      const QueueUrl = services.queueUrl(queue);
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
      for (const { ReceiptHandle } of Messages) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      return Messages.map(({ Body = "" }) => JSON.parse(Body));
    },
    async close() {
      recorder.stop();
      for (const client of [s3, sqs]) client.destroy();
      world.close();
      await Promise.all([services.stop(), issuer.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type BundledPlatform = Awaited<ReturnType<typeof bundledPlatform>>;

/** Every service of the functions is reached through the recorder. */
const heardBy = (endpoint: string, services: Services) => ({
  dynamoDb: endpoint,
  mails: endpoint,
  services: {
    ...services,
    endpoint,
    queueUrl: (queue: QueueName) => services.queueUrl(queue).replace(services.endpoint, endpoint),
  },
});

/** What is told otherwise on one machine: the issuer by parameters, and an edge to be told of changes. */
function asDeployed({ ISSUER_URL: _, ISSUER_CLIENT_ID: __, ...local }: Record<string, string>): Record<string, string> {
  const { AWS_ENDPOINT_URL_SQS: endpoint = "" } = local;
  const more = { AWS_ENDPOINT_URL_SSM: endpoint, AWS_ENDPOINT_URL_CLOUDFRONT: endpoint };
  return { ...local, ...more, IDENTITY_PARAMETERS: identityParameters, DISTRIBUTION_ID: "DISTRIBUTION" };
}

/** The event that a queue's mapping makes of messages; ids are their places. */
export const queueEvent = (...bodies: unknown[]) => ({
  Records: bodies.map((body, place) => ({
    messageId: `message-${place}`,
    receiptHandle: "handle",
    body: typeof body === "string" ? body : JSON.stringify(body),
    attributes: {},
    messageAttributes: {},
    md5OfBody: "",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:eu-west-3:000000000000:queue",
    awsRegion: region,
  })),
});
