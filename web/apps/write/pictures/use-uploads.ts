import { useEffect, useReducer, useRef } from "preact/hooks";
import type { Picture, UploadInput } from "../../../../functions/pictures/contract.ts";
import { type Answer, isSignedOut } from "../../answer.ts";
import { sendFile } from "./send-file.ts";
import { isPictureType, nextOf, type Upload, type UploadNews, uploadsAfter } from "./uploads.ts";

const tryAgainMs = 5_000;

/** Asks for a place and the form that fills it; the same `key` is the same picture. */
export type Allow = (
  key: string,
  input: UploadInput,
) => Promise<Answer<{ picture: Picture; form?: Record<string, string> }>>;

/** Sends chosen files, two at a time; one that loses its connection begins again and holds up no other. */
export function useUploads(begin: () => Promise<Allow | undefined>, onPicture: (picture: Picture) => void) {
  const [uploads, happens] = useReducer(uploadsAfter, []);
  const running = useRef(new Map<string, AbortController>());
  const latest = useRef({ begin, onPicture });
  latest.current = { begin, onPicture };

  useEffect(() => {
    for (const upload of nextOf(uploads)) {
      if (running.current.has(upload.key)) continue;
      const stop = new AbortController();
      running.current.set(upload.key, stop);
      happens({ what: "begun", key: upload.key });
      send(upload, latest.current, happens, stop.signal).then((news) => {
        running.current.delete(upload.key);
        if (!stop.signal.aborted) happens(news);
      });
    }
  }, [uploads]);

  useTryingAgain(
    uploads.some(({ phase }) => phase === "lost"),
    () => happens({ what: "all-again" }),
  );

  const forget = (key: string) => {
    running.current.get(key)?.abort();
    happens({ what: "gone", key });
  };
  return { uploads, happens, forget };
}

let turn: Promise<unknown> = Promise.resolve();

type Around = { begin: () => Promise<Allow | undefined>; onPicture: (picture: Picture) => void };

async function send(
  { key, file, replaces }: Upload,
  { begin, onPicture }: Around,
  happens: (news: UploadNews) => void,
  signal: AbortSignal,
): Promise<UploadNews> {
  const allow = await begin();
  if (!allow || !isPictureType(file.type)) return { what: "lost", key };
  const { type } = file;
  // One after the other, so that places are taken in the order in which files were chosen.
  const asked = turn.then(() => allow(key, { type, bytes: file.size, ...(replaces && { replaces }) }));
  turn = asked;
  const answer = await asked;
  if (!answer.ok) {
    const { trouble } = answer;
    const passes = trouble.code === "unreachable" || trouble.code === "busy" || isSignedOut(trouble);
    return { what: passes ? "lost" : "refused", key, trouble };
  }
  const { picture, form } = answer.value;
  if (signal.aborted) return { what: "gone", key };
  happens({ what: "reserved", key, pictureId: picture.pictureId });
  onPicture(picture);
  if (!form) return { what: "sent", key };
  const arrived = await sendFile(form, file, (share) => happens({ what: "progress", key, share }), signal);
  return { what: arrived ? "sent" : "lost", key };
}

/** When the browser says that the network is back, and now and then. */
function useTryingAgain(wanted: boolean, again: () => void): void {
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    if (!wanted) return;
    const tryAgain = () => latest.current();
    const timer = setInterval(tryAgain, tryAgainMs);
    window.addEventListener("online", tryAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", tryAgain);
    };
  }, [wanted]);
}
