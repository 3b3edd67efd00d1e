import { assets } from "palier:assets";
import { S3Client } from "@aws-sdk/client-s3";
import { isPrivate } from "../circles/contract.ts";
import { readCircles } from "../circles/read-circles.ts";
import { cardStore } from "../ideas/card-store.ts";
import { listings } from "../ideas/listings.ts";
import { systemClock } from "../platform/clock.ts";
import { remembered } from "../publishing/remembered.ts";
import { searchHtml } from "../publishing/search-html.ts";
import { searchPageRoutes } from "../publishing/search-routes.ts";
import { indexBucket } from "../search/index-bucket.ts";
import { indexReader } from "../search/index-reader.ts";
import { openSearch } from "../search/opensearch/search.ts";
import { searchRoutes } from "../search/routes.ts";
import { searchIndex } from "../search/search-index.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";
import { log } from "./log.ts";
import { openCollection } from "./open-collection.ts";
import { storyOf } from "./story-of.ts";

const table = theTable();
const { findCard, story } = cardStore(table);
const bucket = indexBucket(new S3Client({}), environment.bucket("search"));
const theCollection = openCollection();
const search = theCollection
  ? openSearch(theCollection)
  : searchIndex(indexReader({ table, bucket, clock: systemClock, keptMs: 2_000, report: log }));
const circles = remembered(async () => (await readCircles(table).circles()).filter((each) => !isPrivate(each)));
const tags = remembered(listings(table).popularTags);
const press = { html: searchHtml({ brand, assets }, environment.publicOrigin()) };

/** Nobody is signed in here: answers are the same for everybody. */
export const handler = serve(
  "search",
  async () => undefined,
  (app) => {
    app.route("/api", searchRoutes({ search, findCard }));
    app.route(
      "/",
      searchPageRoutes({
        search,
        findCard,
        findStory: storyOf(story),
        circles: () => circles(systemClock()),
        popularTags: () => tags(systemClock()),
        press,
        report: log,
      }),
    );
  },
);
