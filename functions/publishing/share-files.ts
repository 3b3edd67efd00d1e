import { paths } from "../../web/paths.ts";
import { type ShareContext, type ShareModel, sharePicture } from "../../web/share/share-picture.tsx";
import { isPublic } from "../ideas/lifecycle.ts";
import type { IdeaId } from "../platform/ids.ts";
import { languages } from "../platform/languages.ts";
import { keyOf } from "./key-of.ts";
import type { PageRef } from "./page-ref.ts";
import { presentCard } from "./present-card.ts";
import type { PageFile } from "./press.ts";
import type { PageSources } from "./sources.ts";

export type ShareDeps = Omit<ShareContext, "lang"> & {
  sources: Pick<PageSources, "standing" | "findCircle">;
  /** Pixels of a drawing. */
  png: (svg: string) => Uint8Array;
};

/** Both languages' picture of an idea that anyone may read; none of any other. */
export const shareFilesOf =
  (deps: ShareDeps) =>
  async (ref: PageRef): Promise<PageFile<Uint8Array>[]> => {
    if (ref.page !== "share") return [];
    const model = await shareModels(deps, ref.ideaId);
    return model ? languages.map((lang) => shareFile(deps, ref.ideaId, lang, model(lang))) : [];
  };

type Lang = (typeof languages)[number];

async function shareModels({ sources }: ShareDeps, ideaId: IdeaId): Promise<((lang: Lang) => ShareModel) | undefined> {
  const standing = await sources.standing(ideaId);
  if (!standing || !isPublic(standing.card)) return undefined;
  const circle = await sources.findCircle(standing.card.circleId);
  return (lang) => presentCard({ ...standing.card, supporters: standing.supporters }, circle, lang);
}

const shareFile = (deps: ShareDeps, ideaId: IdeaId, lang: Lang, model: ShareModel): PageFile<Uint8Array> => ({
  key: keyOf(paths.share(lang, ideaId)),
  body: deps.png(sharePicture(model, { ...deps, lang })),
  contentType: "image/png",
  cacheControl: "public, max-age=300, s-maxage=600",
});
