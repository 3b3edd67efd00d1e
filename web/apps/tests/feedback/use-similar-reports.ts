import { useEffect, useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { Lang } from "../../../paths.ts";
import { type ReportRow, readSimilar } from "./server.ts";

const pauseMs = 500;
/** Below that a sentence says too little. */
const fewestLetters = 6;
const mostLetters = 400;

/** Reports of this programme that may say the same; none while nobody can tell. */
export function useSimilarReports(programmeId: ProgrammeId, text: string, lang: Lang, featureId: string | undefined) {
  const [similar, setSimilar] = useState<readonly ReportRow[]>([]);
  const asked = text.trim().slice(0, mostLetters);
  useEffect(() => {
    if (asked.length < fewestLetters) {
      setSimilar([]);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await readSimilar(programmeId, { q: asked, lang, ...(featureId && { featureId }) });
      if (current && answer.ok) setSimilar(answer.value.reports);
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [programmeId, asked, lang, featureId]);
  return similar;
}
