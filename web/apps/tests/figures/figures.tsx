import { testFigureMessages } from "../../../i18n/test-figures.ts";
import { answerOf } from "../../answer.ts";
import { api } from "../../client.ts";
import { useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { FiguresView } from "../../test-figures/figures-view.tsx";
import { TroubleNote } from "../../trouble.tsx";
import type { TesterRoomProps } from "../room.ts";

/** How the test goes, where its team shows it to everybody. */
export function Figures({ programme: { programmeId } }: TesterRoomProps) {
  const words = useWords(testFigureMessages);
  const { loaded, again } = useLoaded(
    () => answerOf(api.programmes[":programmeId"].figures.$get({ param: { programmeId } })),
    programmeId,
  );
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  return <FiguresView figures={loaded.value} />;
}
