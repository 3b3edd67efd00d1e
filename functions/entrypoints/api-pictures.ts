import { S3Client } from "@aws-sdk/client-s3";
import { belongsIn } from "../circles/belongs.ts";
import { findCard } from "../ideas/find-card.ts";
import { mediaBucket } from "../pictures/media-bucket.ts";
import { pictureRoutes } from "../pictures/routes.ts";
import { galleryStore } from "../pictures/store.ts";
import { uploadForms } from "../pictures/upload-form.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";

const table = theTable();
const s3 = new S3Client({});

export const handler = serve("api-pictures", sessionStore(table).sessionOf, (app) => {
  app.route(
    "/api",
    pictureRoutes({
      galleries: galleryStore(table),
      findCard: (ideaId) => findCard(table, ideaId),
      belongs: belongsIn(table),
      uploadForm: uploadForms(s3, environment.bucket("uploads")),
      readPicture: mediaBucket(s3, environment.bucket("media")).read,
    }),
  );
});
