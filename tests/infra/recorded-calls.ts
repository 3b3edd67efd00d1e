import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { EntrypointName } from "../../infra/definitions/entrypoints.ts";
import { identityParameters } from "../../infra/definitions/permissions.ts";

type Surroundings = { dynamoDb: string; services: string; issuer: { url: string; clientId: string } };

/**
 * Stands between the bundles and every service that they call, and notes which function needs which permission:
 * `dynamodb:Query byYear`, `sqs:SendMessage pages`. Parameters and the edge it answers itself.
 */
export async function recordCalls(around: Surroundings) {
  const calls = new Map<EntrypointName, Set<string>>();
  const before = new Map<string, () => Promise<unknown>>();
  let running: EntrypointName | undefined;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bodyOf(incoming);
    const needed = permissionsNeeded(incoming, body);
    if (!running) throw new Error(`Nobody was invoked, yet somebody called ${needed}`);
    const known = calls.get(running) ?? new Set();
    calls.set(running, known);
    for (const permission of needed) {
      known.add(permission);
      const act = before.get(permission);
      before.delete(permission);
      await act?.();
    }
    const service = serviceOf(incoming);
    if (service === "ssm") answerParameters(around.issuer, outgoing);
    else if (service === "cloudfront") answerInvalidation(outgoing);
    else if (service === "ses") outgoing.writeHead(200).end(JSON.stringify({ MessageId: "M1" }));
    else await forward(service === "dynamodb" ? around.dynamoDb : around.services, incoming, body, outgoing);
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error) => outgoing.writeHead(500).end(String(error)));
  });
  // Between two calls of a function others may run for long: its connections wait.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The recorder has no port");
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    /** What a function was heard to need, sorted. */
    neededBy: (name: EntrypointName): string[] => [...(calls.get(name) ?? [])].toSorted(),
    /** Does something just before the next call of this kind gets through. */
    once: (permission: string, act: () => Promise<unknown>) => {
      before.set(permission, act);
    },
    /** Everything that is called while this runs is called by this function. */
    async during<T>(name: EntrypointName, work: () => Promise<T>): Promise<T> {
      if (running)
        throw new Error(`${name} was invoked while ${running} still ran: nobody could tell their calls apart`);
      running = name;
      return await work().finally(() => {
        running = undefined;
      });
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

type Service = "dynamodb" | "sqs" | "ssm" | "cloudfront" | "ses" | "s3";

function serviceOf({ headers, url = "" }: IncomingMessage): Service {
  const target = String(headers["x-amz-target"] ?? "");
  if (target.startsWith("DynamoDB_")) return "dynamodb";
  if (target.startsWith("AmazonSQS.")) return "sqs";
  if (target.startsWith("AmazonSSM.")) return "ssm";
  if (url.startsWith("/v2/email/")) return "ses";
  return url.includes("/distribution/") ? "cloudfront" : "s3";
}

function permissionsNeeded(incoming: IncomingMessage, body: Buffer): string[] {
  const service = serviceOf(incoming);
  if (service === "s3") return objectPermissions(incoming);
  if (service === "cloudfront") return ["cloudfront:CreateInvalidation"];
  if (service === "ses") return ["ses:SendEmail"];
  const action = String(incoming.headers["x-amz-target"]).split(".")[1] ?? "";
  const input = JSON.parse(body.toString("utf8"));
  if (service === "sqs") return [`sqs:${action.replace("Batch", "")} ${String(input.QueueUrl).split("/").at(-1)}`];
  if (service === "ssm") return [`ssm:${action} ${input.Path}`];
  if (action === "TransactWriteItems") return partsOf(input.TransactItems);
  return [`dynamodb:${action}${input.IndexName ? ` ${input.IndexName}` : ""}`];
}

/** A form is taken in the name of whoever signed it. */
const objectActions: Record<string, string> = {
  PUT: "PutObject",
  POST: "PutObject",
  GET: "GetObject",
  HEAD: "GetObject",
  DELETE: "DeleteObject",
};

/** `s3:GetObject media`; a copy reads in one bucket and writes in another. */
function objectPermissions({ method = "", url = "", headers }: IncomingMessage): string[] {
  const bucketOf = (path: string) => path.replace(/^\//, "").split(/[/?]/)[0]?.replace("palier-", "");
  const from = headers["x-amz-copy-source"];
  return [
    `s3:${objectActions[method] ?? method} ${bucketOf(url)}`,
    ...(typeof from === "string" ? [`s3:GetObject ${bucketOf(from)}`] : []),
  ];
}

/** A transaction has no permission of its own: each part needs that of the same single call. */
const partsOf = (parts: object[]): string[] =>
  parts.flatMap((part) => Object.keys(part)).map((kind) => `dynamodb:${kind}Item`);

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function forward(to: string, incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    const { method, headers, url = "/" } = incoming;
    const onward = request(new URL(url, to), { ...(method && { method }), headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing).on("finish", resolve).on("error", reject);
    });
    onward.on("error", reject).end(body);
  });
}

function answerParameters({ url, clientId }: Surroundings["issuer"], outgoing: ServerResponse): void {
  const told = { issuer: url, "client-id": clientId };
  const Parameters = Object.entries(told).map(([name, Value]) => ({ Name: `${identityParameters}/${name}`, Value }));
  outgoing.writeHead(200, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify({ Parameters }));
}

function answerInvalidation(outgoing: ServerResponse): void {
  const xml = "<Invalidation><Id>I1</Id><Status>InProgress</Status></Invalidation>";
  outgoing.writeHead(201, { "content-type": "text/xml" }).end(xml);
}
