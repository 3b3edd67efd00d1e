import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { viewerRequest } from "../../infra/constructs/edge-functions.ts";

type EdgeRequest = { uri: string; headers: Record<string, { value: string }> };

/** Runs the very text that is deployed. */
function atTheEdge(request: EdgeRequest) {
  return runInNewContext(`${viewerRequest.render()}; handler({ request })`, { request });
}

test.each([
  ["fr-FR,fr;q=0.9,en;q=0.8", "/fr/"],
  ["en-GB,en;q=0.9,fr;q=0.4", "/en/"],
  ["de-DE,de;q=0.9", "/en/"],
  ["", "/en/"],
])("the bare address with %s leads to %s", (language, home) => {
  const answer = atTheEdge({ uri: "/", headers: language ? { "accept-language": { value: language } } : {} });
  expect(answer.statusCode).toBe(302);
  expect(answer.headers.location.value).toBe(home);
  expect(answer.headers["cache-control"].value).toBe("no-store");
});

test("the API is told the address that was typed, whatever the visitor claims", () => {
  const headers = {
    host: { value: "ideas.example" },
    "x-viewer-host": { value: "evil.example" },
    "x-viewer-protocol": { value: "http" },
  };
  const request = atTheEdge({ uri: "/api/me", headers });
  expect(request.headers["x-viewer-host"].value).toBe("ideas.example");
  expect(request.headers["x-viewer-protocol"].value).toBe("https");
  expect(request.uri).toBe("/api/me");
});
