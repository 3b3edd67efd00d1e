import { stairLabel } from "../components/stair-sentence.ts";
import type { Format } from "../i18n/format.ts";
import { shareMessages } from "../i18n/share.ts";
import type { IdeaCardModel } from "../models.ts";
import type { HeadModel } from "../pages/page.ts";
import { paths } from "../paths.ts";
import { shareSize } from "./share-size.ts";

/** What an idea's page says of its picture for shares. */
export const ideaShare = ({ ideaId, title, stair }: IdeaCardModel, format: Format): HeadModel["picture"] & object => ({
  address: paths.share(format.lang, ideaId),
  type: "image/png",
  ...shareSize,
  alt: shareMessages[format.lang].alt(title, stairLabel(stair, format)),
});
