import { setTimeout as pause } from "node:timers/promises";
import { S3Client } from "@aws-sdk/client-s3";
import { cardStore } from "../ideas/card-store.ts";
import { systemClock } from "../platform/clock.ts";
import { onMessagesTogether } from "../platform/lambda.ts";
import { indexBucket } from "../search/index-bucket.ts";
import { bucketKeeper, collectionKeeper, handleSearchMessages } from "../search/search-messages.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { log } from "./log.ts";
import { openCollection } from "./open-collection.ts";
import { sendTo } from "./queues.ts";
import { storyOf } from "./story-of.ts";

const table = theTable();
const { findCard, story } = cardStore(table);
const deps = {
  table,
  bucket: indexBucket(new S3Client({}), environment.bucket("search")),
  findCard,
  findStory: storyOf(story),
  send: sendTo("search"),
  clock: systemClock,
  newKey: () => crypto.randomUUID(),
  wait: (tried: number) => pause(Math.random() * 50 * tried),
};
const theCollection = openCollection();
const keeper = theCollection ? collectionKeeper({ ...deps, ask: theCollection }) : bucketKeeper(deps);
const report = (error: unknown) =>
  log({
    level: "error",
    function: "index-ideas",
    error: String(error),
    ...(error instanceof Error && { stack: error.stack }),
  });

export const handler = onMessagesTogether("index-ideas", log, (bodies) => handleSearchMessages(keeper, bodies, report));
