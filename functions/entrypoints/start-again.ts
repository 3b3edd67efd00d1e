import { S3Client } from "@aws-sdk/client-s3";
import { startAgainRoutes } from "../ideas/start-again-routes.ts";
import { ideaStore } from "../ideas/store.ts";
import { galleryCopier } from "../pictures/copy-gallery.ts";
import { mediaCopies } from "../pictures/media-copies.ts";
import { galleryStore } from "../pictures/store.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";

const table = theTable();
const media = mediaCopies(new S3Client({}), environment.bucket("media"));

export const handler = serve("start-again", sessionStore(table).sessionOf, (app) => {
  app.route(
    "/api",
    startAgainRoutes({ ideas: ideaStore(table), copyGallery: galleryCopier({ ...galleryStore(table), media }) }),
  );
});
