import { type Credentials, signedHeaders } from "./sign.ts";

/** One request to the collection. @throws Error with what it answered, when that was no success */
export type Collection = (method: string, path: string, body: string) => Promise<unknown>;

export type CollectionDeps = { endpoint: string; region: string; credentials: () => Credentials; clock: () => Date };

export const ideasIndex = "ideas";

/** A collection of OpenSearch Serverless, asked by signed requests. */
export const collection =
  ({ endpoint, region, credentials, clock }: CollectionDeps): Collection =>
  async (method, path, body) => {
    const url = new URL(path, endpoint);
    const asked = { method, url, body, region, service: "aoss", now: clock() };
    const response = await fetch(url, { method, headers: signedHeaders(credentials(), asked), ...(body && { body }) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${(await response.text()).slice(0, 500)}`);
    return await response.json();
  };
