import { useState } from "preact/hooks";
import type { Programme } from "../../../../functions/programmes/contract.ts";
import { programmeMessages } from "../../../i18n/programmes.ts";
import type { Trouble } from "../../answer.ts";
import { useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import { dropDraft } from "../server.ts";

/** A draft that nobody wants: asked once more, then gone. */
export function DropDraft({ programme, onGone }: { programme: Programme; onGone: () => void }) {
  const words = useWords(programmeMessages).overview.drop;
  const [asks, setAsks] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const drop = async () => {
    const answer = await dropDraft(programme);
    if (!answer.ok) return setTrouble(answer.trouble);
    announce(words.done);
    onGone();
  };
  if (!asks)
    return (
      <p>
        <button type="button" class="button button--text" onClick={() => setAsks(true)}>
          {words.ask}
        </button>
      </p>
    );
  return (
    <div class="notice" role="alert">
      {trouble ? <TroubleNote trouble={trouble} /> : <p>{words.sure}</p>}
      <div class="actions">
        <button type="button" class="button" onClick={drop}>
          {words.yes}
        </button>
        <button type="button" class="button button--quiet" onClick={() => setAsks(false)}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
