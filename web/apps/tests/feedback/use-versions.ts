import { useEffect, useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { readVersions } from "./server.ts";

/** What testers may have in hand, the newest first; `onLatest` fills it in where nothing is known yet. */
export function useVersions(programmeId: ProgrammeId, onLatest?: (name: string) => void): readonly string[] {
  const [versions, setVersions] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    readVersions(programmeId).then((answer) => {
      if (!current || !answer.ok) return;
      setVersions(answer.value.versions);
      const [latest] = answer.value.versions;
      if (latest) onLatest?.(latest);
    });
    return () => {
      current = false;
    };
  }, [programmeId]);
  return versions;
}
