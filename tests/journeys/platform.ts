import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import { type Platform, startPlatform } from "../../infra/local/platform.ts";

declare module "vitest" {
  interface ProvidedContext {
    platform: { origin: string; control: string; dynamoDb: string; tableName: string };
  }
}

/** One platform for all journeys: in memory, on free ports. Tests move its time through a second port. */
export async function setup(project: TestProject) {
  const platform = await startPlatform({ port: 0, hurry: true, say: complain, logLevel: "error" });
  const control = await openControl(platform);
  project.provide("platform", {
    origin: platform.origin,
    control: control.address,
    dynamoDb: platform.dynamoDbEndpoint,
    tableName: platform.table.name,
  });
  return async () => {
    control.close();
    await platform.stop();
  };
}

const complain = (line: string) => {
  if (!/^(building|starting|publishing)/.test(line)) console.error(line);
};

/** `POST /settled` and `POST /advance?ms=…` answer when it is done. */
async function openControl(platform: Platform) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const done = pathname === "/advance" ? platform.advance(Number(searchParams.get("ms"))) : platform.settledLater();
    done.then(
      () => response.writeHead(200).end(platform.now().toISOString()),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("No port for the control of the platform");
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
