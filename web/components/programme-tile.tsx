import type { Format } from "../i18n/format.ts";
import { programmePageMessages } from "../i18n/programme-pages.ts";
import type { ProgrammeTileModel } from "../models.ts";
import { noonOf } from "../noon.ts";
import { testPaths } from "../test-paths.ts";
import { IdeaPicture } from "./idea-picture.tsx";
import { ProgrammeStageTag } from "./programme-stage.tsx";
import { CircleChip } from "./tag.tsx";

type TileProps = { programme: ProgrammeTileModel; format: Format; level?: 2 | 3; eager?: boolean };

/** A programme in a list: where it stands, what it is, when and for how many. */
export function ProgrammeTile({ programme, format, level = 3, eager = false }: TileProps) {
  const { lang } = format;
  const words = programmePageMessages[lang];
  const { programmeId, title, pitch, stage, kind, startsOn, endsOn, seats, circle, pictured } = programme;
  const Heading = `h${level}` as const;
  return (
    <article class="betatile">
      {pictured ? (
        <IdeaPicture idea={pictured} lang={lang} eager={eager} decorative />
      ) : (
        <p class="betatile__word" aria-hidden="true">
          {words.kinds[kind]}
        </p>
      )}
      <p class="betatile__tags">
        <ProgrammeStageTag stage={stage} lang={lang} />
        <CircleChip circle={circle} lang={lang} />
      </p>
      <Heading class="betatile__title">
        <a href={testPaths.programme(lang, programmeId)}>{title}</a>
      </Heading>
      <p>{pitch}</p>
      <p class="betatile__facts">
        <span>{words.kinds[kind]}</span>
        <span>{words.seats(seats, format)}</span>
        <span>{words.dates(format.date(noonOf(startsOn)), format.date(noonOf(endsOn)))}</span>
      </p>
    </article>
  );
}
