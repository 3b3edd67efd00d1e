import { useCallback, useEffect, useState } from "preact/hooks";
import type { Picture } from "../../../../functions/pictures/contract.ts";
import type { PictureId } from "../../../../functions/platform/ids.ts";
import { useUploads } from "../../write/pictures/use-uploads.ts";
import { allowPicture, type ReportRef, readPictures, removePicture } from "./server.ts";

const lookAgainMs = 900;

/** A report's pictures: what the server has, and what is on its way. */
export function useReportPictures(ref: ReportRef) {
  const { programmeId, feedbackId } = ref;
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const onPicture = useCallback((picture: Picture) => {
    setPictures((mine) => (mine.some(({ pictureId }) => pictureId === picture.pictureId) ? mine : [...mine, picture]));
  }, []);
  const uploads = useUploads(async () => allowPicture({ programmeId, feedbackId }), onPicture);
  const look = useCallback(async () => {
    const answer = await readPictures({ programmeId, feedbackId });
    if (answer.ok) setPictures(answer.value.pictures);
  }, [programmeId, feedbackId]);
  useEffect(() => {
    setPictures([]);
    look();
  }, [look]);

  const waits = pictures.some(({ status }) => status === "waiting");
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => document.visibilityState === "visible" && look(), lookAgainMs);
    return () => clearInterval(timer);
  }, [waits, look]);
  useEffect(() => {
    for (const { key, phase, pictureId } of uploads.uploads)
      if (phase === "sent" && pictures.find((each) => each.pictureId === pictureId)?.status !== "waiting")
        uploads.happens({ what: "gone", key });
  }, [pictures, uploads]);

  return {
    pictures,
    uploads: uploads.uploads,
    add: (files: readonly File[]) =>
      uploads.happens({ what: "chosen", files: files.map((file) => ({ key: crypto.randomUUID(), file })) }),
    again: (key: string) => uploads.happens({ what: "again", key }),
    forget: uploads.forget,
    async remove(pictureId: PictureId) {
      for (const { key, pictureId: sent } of uploads.uploads) if (sent === pictureId) uploads.forget(key);
      setPictures((all) => all.filter((each) => each.pictureId !== pictureId));
      await removePicture({ programmeId, feedbackId }, pictureId);
      await look();
    },
    /** Sent, or being sent still: what has no place yet would be left behind. */
    busy: uploads.uploads.some(({ phase, pictureId }) => phase !== "refused" && !pictureId),
  };
}
export type ReportPictures = ReturnType<typeof useReportPictures>;
