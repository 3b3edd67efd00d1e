import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Picture } from "../../../../functions/pictures/contract.ts";
import type { IdeaId, PictureId } from "../../../../functions/platform/ids.ts";
import { merged, moved, replacedBy } from "./arrange.ts";
import { allowUpload, arrangePictures, readPictures, removePicture } from "./server.ts";
import { useUploads } from "./use-uploads.ts";

const lookAgainMs = 900;
const pauseMs = 700;

/** An idea's pictures: what the server has, what is on its way, and what was arranged here and is not stored yet. */
export function usePictures(ideaId: IdeaId | undefined, begin: () => Promise<IdeaId | undefined>) {
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [unsaved, setUnsaved] = useState(false);
  const latest = useRef({ ideaId, pictures, unsaved });
  latest.current = { ideaId, pictures, unsaved };

  const take = useCallback((theirs: readonly Picture[]) => {
    setPictures((mine) => (latest.current.unsaved ? merged(mine, theirs) : theirs));
  }, []);
  const onPicture = useCallback((picture: Picture) => {
    setPictures((mine) => (mine.some(({ pictureId }) => pictureId === picture.pictureId) ? mine : [...mine, picture]));
  }, []);
  const uploads = useUploads(async () => {
    const known = await begin();
    return known && ((key, input) => allowUpload(known, key, input));
  }, onPicture);

  const look = useCallback(async () => {
    const { ideaId: known } = latest.current;
    const answer = known && (await readPictures(known));
    if (answer?.ok) take(answer.value.pictures);
  }, [take]);
  useEffect(() => {
    if (ideaId) look();
  }, [ideaId, look]);

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

  /** Stores the arrangement now; whether it is stored. */
  const save = useCallback(async (): Promise<boolean> => {
    const { ideaId: known, pictures: all, unsaved: wanted } = latest.current;
    if (!known || !wanted) return true;
    const answer = await arrangePictures(known, all);
    if (!answer.ok) return false;
    if (latest.current.pictures === all) setUnsaved(false);
    return true;
  }, []);
  useEffect(() => {
    if (!unsaved) return;
    const timer = setTimeout(save, pauseMs);
    return () => clearTimeout(timer);
  }, [unsaved, pictures, save]);

  const arrange = (change: (all: readonly Picture[]) => readonly Picture[]) => {
    setPictures(change);
    setUnsaved(true);
  };
  const remove = async (pictureId: PictureId) => {
    const upload = uploads.uploads.find((each) => each.pictureId === pictureId);
    if (upload) uploads.forget(upload.key);
    setPictures((all) => all.filter((each) => each.pictureId !== pictureId));
    const answer = ideaId && (await removePicture(ideaId, pictureId));
    if (answer?.ok) take(answer.value.pictures);
    else await look();
  };
  /** A file into the place of another, which stays until it is ready; a second choice forgets the first. */
  const replace = (pictureId: PictureId, file: File) => {
    for (const { key, replaces } of uploads.uploads) if (replaces === pictureId) uploads.forget(key);
    setPictures((all) => all.filter((each) => replacedBy(each) !== pictureId));
    uploads.happens({ what: "chosen", files: [{ key: crypto.randomUUID(), file, replaces: pictureId }] });
  };
  const keep = async (pictureId: PictureId) => {
    for (const { key, replaces } of uploads.uploads) if (replaces === pictureId) uploads.forget(key);
    const coming = pictures.find((each) => replacedBy(each) === pictureId);
    if (coming) await remove(coming.pictureId);
  };
  return {
    pictures,
    ...uploads,
    replace,
    keep,
    save,
    remove,
    move: (pictureId: PictureId, to: number) => arrange((all) => moved(all, pictureId, to)),
    describe: (pictureId: PictureId, alt: string) =>
      arrange((all) => all.map((each) => (each.pictureId === pictureId ? { ...each, alt } : each))),
    /** Something is on its way still: sending would leave it behind. */
    busy: waits || uploads.uploads.some(({ phase }) => phase !== "refused"),
  };
}
export type Pictures = ReturnType<typeof usePictures>;
