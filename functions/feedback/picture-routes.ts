import { createHash } from "node:crypto";
import { Hono } from "hono";
import * as z from "zod/mini";
import { type Picture, UploadInput, UploadKey } from "../pictures/contract.ts";
import { pictureFile, widthsOf } from "../pictures/files.ts";
import { pictureIn, without, withPlace } from "../pictures/gallery.ts";
import type { UploadForm } from "../pictures/upload-form.ts";
import { requireMember } from "../platform/app.ts";
import { type Ctx, type Env, valid } from "../platform/http.ts";
import { FeedbackId, type MemberId, newPictureId, PictureId, ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { type Feedback, FeedbackRef } from "./contract.ts";
import { openStatuses } from "./lifecycle.ts";
import { feedbackLimits } from "./limits.ts";
import type { ReportGallery, ReportGalleryStore } from "./picture-store.ts";
import { assertTests, isOwn, type Reader, type ReaderDeps, readerOf, reads } from "./reader.ts";

export type ReportPictureDeps = ReaderDeps & {
  findReport: (ref: FeedbackRef) => Promise<Feedback | undefined>;
  reportGalleries: ReportGalleryStore;
  uploadForm: UploadForm;
  /** The bytes of a checked picture. */
  readPicture: (file: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
};

const own = { programmeId: ProgrammeId, feedbackId: FeedbackId, pictureId: PictureId };
const ReportPictureRef = z.strictObject(own);
const ReportFileRef = z.strictObject({ ...own, width: z.string().check(z.regex(/^\d{1,4}$/)) });

/** Pictures of reports: sent and checked as those of ideas are, seen by whoever reads the report and nobody else. */
export function reportPictureRoutes(deps: ReportPictureDeps) {
  const { reportGalleries: galleries } = deps;
  const opened = async (c: Ctx, ref: FeedbackRef) => {
    const [reader, report, gallery] = await Promise.all([
      readerOf(deps, ref.programmeId, c.var.member),
      deps.findReport(ref),
      galleries.find(ref),
    ]);
    return { reader, report, gallery };
  };
  return new Hono<Env>()
    .get(
      "/programmes/:programmeId/feedback/:feedbackId/pictures",
      requireMember,
      valid("param", FeedbackRef),
      async (c) => {
        const { reader, report, gallery } = await opened(c, c.req.valid("param"));
        return c.json({ pictures: seen(reader, report, gallery) });
      },
    )
    .post(
      "/programmes/:programmeId/feedback/:feedbackId/pictures",
      requireMember,
      valid("param", FeedbackRef),
      valid("header", UploadKey),
      valid("json", UploadInput),
      async (c) => {
        const ref = c.req.valid("param");
        const { memberId } = c.var.member;
        const sent = c.req.valid("json");
        await assertAdds(deps, c, ref);
        const pictureId = pictureIdFrom(memberId, ref, c.req.valid("header")["idempotency-key"]);
        const place = (before: ReportGallery) =>
          pictureIn(before, pictureId)
            ? undefined
            : withPlace(before, pictureId, sent, c.var.now, feedbackLimits.pictures);
        const picture = pictureIn(await galleries.change(ref, memberId, place, c.var.now), pictureId);
        if (!picture) throw new Problem("not-found");
        const form = picture.status === "waiting" && (await deps.uploadForm(ref, pictureId, picture.type));
        return c.json({ picture, ...(form && { form }) }, 201);
      },
    )
    .delete(
      "/programmes/:programmeId/feedback/:feedbackId/pictures/:pictureId",
      requireMember,
      valid("param", ReportPictureRef),
      async (c) => {
        const { pictureId, ...ref } = c.req.valid("param");
        const { reader, report, gallery } = await opened(c, ref);
        if (gallery?.memberId !== reader.member.memberId || !changes(reader, report)) throw new Problem("not-found");
        await galleries.changeIfThere(ref, (before) => without(before, pictureId));
        return c.body(null, 204);
      },
    )
    .get(
      "/programmes/:programmeId/feedback/:feedbackId/pictures/:pictureId/:width",
      requireMember,
      valid("param", ReportFileRef),
      async (c) => {
        const { pictureId, width, ...ref } = c.req.valid("param");
        const { reader, report, gallery } = await opened(c, ref);
        const picture = seen(reader, report, gallery).find((each) => each.pictureId === pictureId);
        if (picture?.status !== "ready") throw new Problem("not-found");
        const kept = widthsOf(picture.width).find((each) => each >= Number(width)) ?? picture.width;
        const bytes = await deps.readPicture(pictureFile(picture.name, kept));
        if (!bytes) throw new Problem("not-found");
        c.header("cache-control", "private, max-age=3600");
        return c.body(bytes, 200, { "content-type": "image/webp" });
      },
    );
}

/** The same key of the same member is the same picture, so that an upload that broke off can be begun again. */
function pictureIdFrom(memberId: MemberId, { programmeId, feedbackId }: FeedbackRef, key: string): PictureId {
  const bytes = createHash("sha256").update(`picture\n${memberId}\n${programmeId}\n${feedbackId}\n${key}`).digest();
  return newPictureId((size) => bytes.subarray(0, size));
}

/** To a report that was begun here, and to one's own while it is worked on. */
const changes = (reader: Reader, report: Feedback | undefined): boolean =>
  report === undefined || (isOwn(reader, report) && openStatuses.includes(report.status));

/** @throws Problem not-found for another's report, tester-no-more, testing-not-open, testers-only */
async function assertAdds(deps: ReportPictureDeps, c: Ctx, ref: FeedbackRef): Promise<void> {
  const [reader, report] = await Promise.all([readerOf(deps, ref.programmeId, c.var.member), deps.findReport(ref)]);
  assertTests(reader);
  if (!changes(reader, report)) throw new Problem("not-found");
}

/** Of what is not filed yet, its writer alone sees anything. @throws Problem not-found */
function seen(reader: Reader, report: Feedback | undefined, gallery: ReportGallery | undefined): Picture[] {
  const isTheirs = gallery?.memberId === reader.member.memberId;
  if (report && !reads(reader, report)) throw new Problem("not-found");
  if (isTheirs) return gallery.pictures;
  return report ? (gallery?.pictures ?? []).filter(({ status }) => status === "ready") : [];
}
