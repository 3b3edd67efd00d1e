import { useEffect, useState } from "preact/hooks";
import { undoSeconds } from "../../../functions/merging/limits.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { duplicatesMessages } from "../../i18n/duplicates.ts";
import type { Trouble } from "../answer.ts";
import { useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { splitIdea } from "./server.ts";

/** What was just done, what lies on the desk next, and, of a merge, what taking it back needs. */
export type DoneAct = { news: string; next?: IdeaId; undo?: { ideaId: IdeaId; from: IdeaId; title: string } };

/** Says what was done; as long as nobody was told, one press takes it back as if it had not been. */
export function Done({ act, onDone }: { act: DoneAct; onDone: (act: DoneAct) => void }) {
  const words = useWords(duplicatesMessages);
  const { undo } = act;
  const [open, setOpen] = useState(undo !== undefined);
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    const timer = setTimeout(() => setOpen(false), undoSeconds * 1_000);
    return () => clearTimeout(timer);
  }, []);
  const takeBack = async () => {
    if (!undo) return;
    const answer = await splitIdea(undo.ideaId, { from: undo.from });
    if (answer.ok) return onDone({ news: words.undone(undo.title), next: undo.ideaId });
    setTrouble(answer.trouble);
  };
  return (
    <div class="notice notice--done">
      <p>{act.news}</p>
      {open && undo && (
        <>
          <p>{words.notToldYet}</p>
          <button type="button" class="button button--small" onClick={takeBack}>
            {words.undo}
          </button>
        </>
      )}
      {trouble && <TroubleNote trouble={trouble} />}
    </div>
  );
}
