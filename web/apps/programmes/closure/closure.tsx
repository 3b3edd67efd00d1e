import { testClosureMessages } from "../../../i18n/test-closure.ts";
import { noonOf } from "../../../noon.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { StudioRoomProps } from "../room.ts";
import { ResultsForm } from "./results-form.tsx";
import { readClosure } from "./server.ts";
import { Testers } from "./testers.tsx";

/** The end of a test for its team: results, thanks, what was promised, who would test again. */
export function Closure({ programme: { programmeId }, roles }: StudioRoomProps) {
  const words = useWords(testClosureMessages);
  const { format } = useEdition();
  const { loaded, again } = useLoaded(() => readClosure(programmeId), programmeId);
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  const ended = loaded.value;
  const writes = roles.includes("product");
  return (
    <div class="stack stack--parts closure">
      {ended.stage !== "closed" && <p class="notice">{words.studio.notOver(format.date(noonOf(ended.endsOn)))}</p>}
      <ResultsForm programmeId={programmeId} ended={ended} writes={writes} />
      <Testers programmeId={programmeId} ended={ended} writes={writes} onChanged={again} />
    </div>
  );
}
