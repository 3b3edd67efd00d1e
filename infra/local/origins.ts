import { GetObjectCommand, NoSuchKey, type S3Client } from "@aws-sdk/client-s3";
import { type ApiAnswer, type ApiRequest, asAnswer, asEvent, isResult, routeOf } from "./api-gateway.ts";
import type { Invoke } from "./functions.ts";

/** Reads an object as the edge does; undefined where the bucket has none. */
export async function fromBucket(s3: S3Client, bucket: string, key: string): Promise<ApiAnswer | undefined> {
  if (key === "") return undefined;
  try {
    const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const headers = {
      "content-type": object.ContentType,
      "cache-control": object.CacheControl,
      etag: object.ETag,
      "last-modified": object.LastModified?.toUTCString(),
    };
    return {
      status: 200,
      headers: Object.fromEntries(Object.entries(headers).flatMap(([k, value]) => (value ? [[k, value]] : []))),
      cookies: [],
      body: Buffer.from((await object.Body?.transformToByteArray()) ?? []),
    };
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

/** Calls the function that a path belongs to. */
export async function fromApi(invoke: Invoke, request: ApiRequest, now: Date): Promise<ApiAnswer> {
  const { to, routeKey } = routeOf(request.path);
  const result = await invoke(to, asEvent(request, routeKey, now));
  if (!isResult(result)) throw new Error(`${to} gave no HTTP answer`);
  return asAnswer(result);
}
