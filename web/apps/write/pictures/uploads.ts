import type { PictureRefusal, PictureType } from "../../../../functions/pictures/limits.ts";
import { pictureLimits, pictureTypes } from "../../../../functions/pictures/limits.ts";
import type { PictureId } from "../../../../functions/platform/ids.ts";
import type { Trouble } from "../../answer.ts";

/**
 * Where a chosen file stands. `queued`: waits its turn · `sending` · `sent`: being checked ·
 * `lost`: the connection went, it tries again by itself · `refused`: here or by the server, and told why.
 */
export type Upload = {
  key: string;
  file: File;
  phase: "queued" | "sending" | "sent" | "lost" | "refused";
  progress: number;
  /** The picture whose place it takes. */
  replaces?: PictureId;
  pictureId?: PictureId;
  refusal?: PictureRefusal;
  trouble?: Trouble;
};

export type Chosen = Pick<Upload, "key" | "file" | "replaces">;
export type UploadNews =
  | { what: "chosen"; files: readonly Chosen[] }
  | { what: "begun" | "sent" | "again"; key: string }
  | { what: "gone"; key: string }
  | { what: "reserved"; key: string; pictureId: PictureId }
  | { what: "progress"; key: string; share: number }
  | { what: "lost"; key: string; trouble?: Trouble }
  | { what: "refused"; key: string; trouble: Trouble }
  | { what: "all-again" };

export function uploadsAfter(uploads: readonly Upload[], news: UploadNews): readonly Upload[] {
  switch (news.what) {
    case "chosen":
      return [...uploads, ...news.files.map(chosen)];
    case "gone":
      return uploads.filter(({ key }) => key !== news.key);
    case "all-again":
      return uploads.map((upload) => (upload.phase === "lost" ? begin(upload) : upload));
    default:
      return uploads.map((upload) => (upload.key === news.key ? after(upload, news) : upload));
  }
}

type OneNews = Exclude<UploadNews, { what: "chosen" | "gone" | "all-again" }>;

function after(upload: Upload, news: OneNews): Upload {
  const { trouble: _told, ...rest } = upload;
  switch (news.what) {
    case "begun":
      return { ...rest, phase: "sending", progress: 0 };
    case "reserved":
      return { ...rest, pictureId: news.pictureId };
    case "progress":
      return { ...rest, progress: news.share };
    case "sent":
      return { ...rest, phase: "sent", progress: 1 };
    case "again":
      return begin(upload);
    case "lost":
      return { ...rest, phase: "lost", ...(news.trouble && { trouble: news.trouble }) };
    case "refused":
      return { ...rest, phase: "refused", trouble: news.trouble };
  }
}

const begin = ({ trouble: _told, ...upload }: Upload): Upload => ({ ...upload, phase: "queued", progress: 0 });

/** What can be told without sending anything is told at once. */
function chosen(file: Chosen): Upload {
  const refusal = refusalAtOnce(file.file);
  return { ...file, progress: 0, phase: refusal ? "refused" : "queued", ...(refusal && { refusal }) };
}

function refusalAtOnce(file: File): PictureRefusal | undefined {
  if (!isPictureType(file.type)) return "type";
  if (file.size === 0) return "empty";
  return file.size > pictureLimits.bytes ? "too-heavy" : undefined;
}

export const isPictureType = (type: string): type is PictureType => pictureTypes.some((known) => known === type);

/** Two at once: more would only be slower each. */
const atOnce = 2;

/** Uploads whose turn it is. */
export const nextOf = (uploads: readonly Upload[]): readonly Upload[] => {
  const sending = uploads.filter(({ phase }) => phase === "sending").length;
  return uploads.filter(({ phase }) => phase === "queued").slice(0, Math.max(0, atOnce - sending));
};
