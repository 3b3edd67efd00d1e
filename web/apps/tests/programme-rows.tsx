import type { ComponentChildren } from "preact";
import type { ProgrammeId } from "../../../functions/platform/ids.ts";
import type { ProgrammeCard } from "../../../functions/programmes/contract.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { pictureAddress } from "../../components/picture-address.ts";
import { ProgrammeStageTag } from "../../components/programme-stage.tsx";
import { testMessages } from "../../i18n/tests.ts";
import { testPaths } from "../../test-paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { stayingHere } from "../programme-place.ts";

type Row = {
  programme: Pick<ProgrammeCard, "programmeId" | "title" | "pitch" | "stage"> & { picture?: string };
  /** Where its reader stands, or what stands in the way. */
  word?: ComponentChildren;
};
export type RowsProps = { rows: readonly Row[]; onOpen: (programmeId: ProgrammeId) => void };

/** Programmes, each leading to its rooms. */
export function ProgrammeRows({ rows, onOpen }: RowsProps) {
  const { none } = useWords(testMessages);
  const { lang } = useEdition();
  if (rows.length === 0) return <EmptyState title={none.title} text={none.text} />;
  return (
    <ul class="tests__list">
      {rows.map(({ programme: { programmeId, title, pitch, stage, picture }, word }) => (
        <li class={picture ? "tests__row tests__row--pictured" : "tests__row"} key={programmeId}>
          {picture && (
            <img
              class="tests__picture"
              src={pictureAddress(picture, 480)}
              width={480}
              height={360}
              alt=""
              loading="lazy"
              decoding="async"
            />
          )}
          <div>
            <p class="tests__state">
              <ProgrammeStageTag stage={stage} lang={lang} />
              {word}
            </p>
            <h3 class="tests__name">
              <a
                href={testPaths.mine(lang, { programme: programmeId })}
                onClick={stayingHere(() => onOpen(programmeId))}
              >
                {title[lang]}
              </a>
            </h3>
            <p>{pitch[lang]}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
