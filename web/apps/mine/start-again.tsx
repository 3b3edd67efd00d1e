import { useState } from "preact/hooks";
import type { NewStart } from "../../../functions/ideas/contract.ts";
import { isPublicStage } from "../../../functions/ideas/lifecycle.ts";
import { lineageMessages } from "../../i18n/lineage.ts";
import { paths } from "../../paths.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { type OwnIdea, startAgain } from "./server.ts";

/** Of an idea that ended without an answer: the way to take it up again, or where it went on. */
export function StartAgain({ idea, newStart }: { idea: OwnIdea; newStart: NewStart | undefined }) {
  const words = useWords(lineageMessages);
  const { lang } = useEdition();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const start = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    const answer = await startAgain(idea.ideaId);
    if (answer.ok) return location.assign(paths.write(lang, answer.value.ideaId));
    setBusy(false);
    setTrouble(answer.trouble);
  };
  if (newStart) return <WentOn newStart={newStart} />;
  return (
    <>
      {trouble && <TroubleNote trouble={trouble} onRetry={start} />}
      <button
        type="button"
        class="button button--quiet button--small"
        aria-label={words.againNamed(idea.title)}
        aria-disabled={busy}
        onClick={start}
      >
        {busy ? words.busy : words.again}
      </button>
    </>
  );
}

function WentOn({ newStart }: { newStart: NewStart }) {
  const words = useWords(lineageMessages);
  const { lang } = useEdition();
  const { stage, title } = newStart;
  if (stage && !isPublicStage(stage)) return <p class="row__meta">{words.wentOn}</p>;
  return (
    <p class="row__meta">
      {words.wentOn}{" "}
      <a href={stage ? paths.idea(lang, newStart) : paths.write(lang, newStart.ideaId)}>
        {stage ? title : words.openDraft}
      </a>
    </p>
  );
}
