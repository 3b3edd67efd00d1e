import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { ApiAnswer, ApiRequest } from "./api-gateway.ts";
import { encoded } from "./encoding.ts";
import { Refusal } from "./refusal.ts";

export type Answer = (request: ApiRequest) => Promise<ApiAnswer>;
export type HttpServer = { port: number; serve: (answer: Answer) => void; stop: () => Promise<void> };

/** Takes the port at once, so that a taken one is told before any work; answers once there is something to answer with. */
export async function openPort(port: number, say: (line: string) => void): Promise<HttpServer> {
  let answer: Answer | undefined;
  const server = createServer((request, response) => {
    respond(request, response, answer).catch((error) => {
      say(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`);
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
  });
  await listening(server, port);
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    serve: (by) => {
      answer = by;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listening = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Refusal(`Port ${port} is taken by another program: stop it, or start with -- --port <another>.`)
          : error,
      ),
    );
    server.listen(port, "localhost", resolve);
  });

async function respond(request: IncomingMessage, response: ServerResponse, answer: Answer | undefined): Promise<void> {
  if (!answer) {
    response.writeHead(503, { "retry-after": "2", "content-type": "text/plain" }).end("Palier is starting.");
    return;
  }
  const given = await answer(await asRequest(request));
  const { etag } = given.headers;
  if (etag && request.headers["if-none-match"]?.includes(etag) && given.status === 200) {
    response.writeHead(304, withCookies(given)).end();
    return;
  }
  const contentType = given.headers["content-type"] ?? "";
  const { body, encoding } = encoded(given.body, contentType, String(request.headers["accept-encoding"] ?? ""));
  response.writeHead(given.status, {
    ...withCookies(given),
    ...(encoding && { "content-encoding": encoding, vary: "accept-encoding" }),
    "content-length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

const withCookies = ({ headers, cookies }: ApiAnswer) => ({
  ...headers,
  ...(cookies.length > 0 && { "set-cookie": cookies }),
});

async function asRequest(request: IncomingMessage): Promise<ApiRequest> {
  const [path = "/", query = ""] = (request.url ?? "/").split(/\?(.*)/s);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return {
    method: request.method ?? "GET",
    path,
    query,
    headers: Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
    ),
    body: Buffer.concat(chunks),
    sourceIp: request.socket.remoteAddress ?? "127.0.0.1",
  };
}
