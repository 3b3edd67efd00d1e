import { testFigureMessages } from "../../../i18n/test-figures.ts";
import { useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { FiguresView } from "../../test-figures/figures-view.tsx";
import { TroubleNote } from "../../trouble.tsx";
import type { StudioRoomProps } from "../room.ts";
import { readFigures } from "./server.ts";
import { TakeAway } from "./take-away.tsx";

/** How the test goes, for those who run it; and its data, to take away. */
export function Figures({ programme: { programmeId }, roles }: StudioRoomProps) {
  const words = useWords(testFigureMessages);
  const { loaded, again } = useLoaded(() => readFigures(programmeId), programmeId);
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  return (
    <>
      <FiguresView figures={loaded.value} />
      {roles.includes("product") && <TakeAway programmeId={programmeId} />}
    </>
  );
}
