import { S3Client } from "@aws-sdk/client-s3";
import { findReport } from "../feedback/find-report.ts";
import { reportPictureRoutes } from "../feedback/picture-routes.ts";
import { reportGalleryStore } from "../feedback/picture-store.ts";
import { mediaBucket } from "../pictures/media-bucket.ts";
import { uploadForms } from "../pictures/upload-form.ts";
import { sessionStore } from "../platform/session-store.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { serve } from "./http.ts";
import { testersOn } from "./testers.ts";

const table = theTable();
const s3 = new S3Client({});

/** Pictures of reports; apart from the reports, for signing forms of upload takes as much room as all the rest. */
export const handler = serve("feedback-pictures", sessionStore(table).sessionOf, (app) => {
  const deps = {
    ...testersOn(table),
    findReport: findReport(table),
    reportGalleries: reportGalleryStore(table),
    uploadForm: uploadForms(s3, environment.bucket("uploads")),
    readPicture: mediaBucket(s3, environment.bucket("media")).read,
  };
  app.route("/api", reportPictureRoutes(deps));
});
