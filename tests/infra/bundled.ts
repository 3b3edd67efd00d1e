import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { inject } from "vitest";
import { secureRandom } from "../../functions/platform/ids.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { sessionStore } from "../../functions/platform/session-store.ts";
import { buildFunctions } from "../../infra/build/functions.ts";
import { originSecretHeader, viewerHostHeader, viewerProtocolHeader } from "../../infra/definitions/front-door.ts";
import type { QueueName } from "../../infra/definitions/queues.ts";
import { asAnswer, asEvent, isResult, routeOf } from "../../infra/local/api-gateway.ts";
import { credentials, region } from "../../infra/local/credentials.ts";
import { environmentFor } from "../../infra/local/environment.ts";
import { loadFunctions } from "../../infra/local/functions.ts";
import { startIssuer } from "../../infra/local/issuer/issuer.ts";
import { startServices } from "../../infra/local/services.ts";
import { buildWeb } from "../../web/build.ts";
import { createWorld } from "../world.ts";

const origin = "http://localhost:4380";
const secrets = { origin: "the front door's secret", cursor: "the cursors' secret" };

/** The bundles as they are deployed, loaded as they are, on a real table, real queues and a real bucket. */
export async function bundledPlatform() {
  const folder = mkdtempSync(join(tmpdir(), "palier-bundles-"));
  await buildWeb(join(folder, "assets"));
  const sizes = await buildFunctions({ outDir: join(folder, "functions"), assetsDir: join(folder, "assets") });
  const world = await createWorld({ startsAt: new Date().toISOString() });
  const [services, issuer] = await Promise.all([startServices(), startIssuer({ port: 0, publicOrigin: origin })]);
  const around = { dynamoDb: inject("dynamoDbEndpoint"), services, tableName: world.table.name, origin, secrets };
  Object.assign(
    process.env,
    environmentFor({ ...around, issuer: { url: issuer.issuer, clientId: issuer.clientId }, logLevel: "none" }),
  );
  const invoke = await loadFunctions(join(folder, "functions"));
  const at = { endpoint: services.endpoint, region, credentials };
  const [s3, sqs] = [new S3Client({ ...at, forcePathStyle: true }), new SQSClient(at)];
  const sessions = sessionStore(world.table);

  return {
    sizes,
    world,
    invoke,
    s3,
    pagesBucket: services.bucket("pages"),
    /** A request as API Gateway hands it on; `from` false leaves out the front door's secret. */
    async request(
      method: string,
      path: string,
      more: { by?: SessionMember; body?: unknown; from?: false; headers?: Record<string, string> } = {},
    ) {
      const cookie = more.by && (await sessions.create(more.by, new Date(), secureRandom, origin)).split(";")[0];
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
      const body = Buffer.from(more.body === undefined ? "" : JSON.stringify(more.body));
      const [plain = path, query = ""] = path.split("?");
      const { to, routeKey } = routeOf(plain);
      const result = await invoke(
        to,
        asEvent({ method, path: plain, query, headers, body, sourceIp: "203.0.113.7" }, routeKey, new Date()),
      );
      if (!isResult(result)) throw new Error(`${to} gave no HTTP answer`);
      const { status, headers: told, body: bytes } = asAnswer(result);
      return { status, headers: told, text: bytes.toString("utf8") };
    },
    /** Everything that waits in a queue now. */
    async received(queue: QueueName): Promise<unknown[]> {
      const ask = new ReceiveMessageCommand({ QueueUrl: services.queueUrl(queue), MaxNumberOfMessages: 10 });
      const { Messages = [] } = await sqs.send(ask);
      return Messages.map(({ Body = "" }) => JSON.parse(Body));
    },
    async close() {
      for (const client of [s3, sqs]) client.destroy();
      world.close();
      await Promise.all([services.stop(), issuer.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type BundledPlatform = Awaited<ReturnType<typeof bundledPlatform>>;

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
