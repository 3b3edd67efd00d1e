import { useEffect, useMemo, useState } from "preact/hooks";
import { replyOutcomes } from "../../../../functions/replies/limits.ts";
import { issueText } from "../../../i18n/problems.ts";
import { replyEditorMessages } from "../../../i18n/reply-editor.ts";
import type { Answer, Trouble } from "../../answer.ts";
import { isSame } from "../../brand/parts.ts";
import { useEdition, useWords } from "../../edition.ts";
import { FaultSummary, TroubleNote } from "../../trouble.tsx";
import { palierReplies } from "../ready-replies.ts";
import { Choice } from "./choice.tsx";
import { EntriesOf, fieldOf } from "./entries.tsx";
import { History } from "./history.tsx";
import { SaveLine } from "./save-line.tsx";
import { dropReplies, type OpenedReplies, publishReplies, type RepliesInForce, restoreReplies } from "./server.ts";
import { useWriting } from "./use-writing.ts";
import type { Writing } from "./writing.ts";

/** What has just happened to the whole list; `undo` is the version that it went over. */
export type Said = { text: string; undo?: number } | { trouble: Trouble };
type EditorProps = {
  opened: OpenedReplies;
  start: Writing;
  memberId: string;
  said: Said | undefined;
  onChanged: (said?: Said) => void;
};

/** All replies on one page, by the answer that they go with; everything saves itself, nothing holds before it is put in force. */
export function Editor({ opened, start, memberId, said, onChanged }: EditorProps) {
  const words = useWords(replyEditorMessages);
  const { format } = useEdition();
  const { version, draft } = opened;
  const { state, happens } = useWriting(start, version, memberId);
  const [tab, setTab] = useState<"write" | "history">("write");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => setTrouble(undefined), [state.replies]);
  const inForce = opened.replies ?? palierReplies();
  const ready = state.phase === "resting" && state.rev > 0 && !busy;
  const same = isSame(state.replies, inForce);
  const faults = useMemo(
    () =>
      (trouble?.issues ?? []).map((issue) => ({
        field: fieldOf(issue.path, state.replies),
        text: `${words.at(Number(issue.path.split(".")[0]) + 1, format)} ${issueText(issue, format)}`,
      })),
    [trouble],
  );
  const settle = (answer: Answer<RepliesInForce>, done: Said) => {
    setBusy(false);
    if (answer.ok) return onChanged(done);
    if (answer.trouble.code === "replies-changed") return onChanged({ trouble: answer.trouble });
    setTab("write");
    setTrouble(answer.trouble);
  };
  const publish = async () => {
    if (!ready) return;
    setBusy(true);
    settle(await publishReplies(state.rev, version), { text: words.published, undo: version });
  };
  const restore = async (number: number) =>
    settle(await restoreReplies(number, version), { text: words.restored(format.number(number)), undo: version });
  const drop = async () => {
    const answer = await dropReplies(state.rev);
    onChanged(answer.ok ? { text: words.dropped } : { trouble: answer.trouble });
  };

  return (
    <>
      <div class="editor__bar">
        <div class="editor__tabs">
          {(["write", "history"] as const).map((each) => (
            <button
              key={each}
              type="button"
              class="editor__tab"
              aria-pressed={tab === each}
              onClick={() => setTab(each)}
            >
              {words.tabs[each]}
            </button>
          ))}
        </div>
        <SaveLine state={state} version={version} happens={happens} />
        {state.rev > 0 && (
          <button
            type="button"
            class="button button--quiet button--small"
            aria-disabled={!ready}
            onClick={() => ready && drop()}
          >
            {words.drop}
          </button>
        )}
        <button
          type="button"
          class="button button--small"
          aria-disabled={!ready || same}
          onClick={() => !same && publish()}
        >
          {words.publish}
        </button>
      </div>
      {said && <Note said={said} onUndo={restore} />}
      {draft && draft.version < version && <p class="notice">{words.overtaken}</p>}
      {trouble && faults.length === 0 && <TroubleNote trouble={trouble} />}
      <FaultSummary title={words.faults} faults={faults} />
      {state.phase === "conflict" && <Choice state={state} onChoose={(mine) => happens({ what: "chose", mine })} />}
      {tab === "write" ? (
        <>
          <p class="prose replies__hint">{words.placeholders}</p>
          {replyOutcomes.map((outcome) => (
            <EntriesOf
              key={outcome}
              outcome={outcome}
              replies={state.replies}
              issues={trouble?.issues ?? []}
              onChange={(replies) => happens({ what: "typed", replies })}
            />
          ))}
        </>
      ) : (
        <History version={version} onRestore={restore} />
      )}
    </>
  );
}

function Note({ said, onUndo }: { said: Said; onUndo: (number: number) => void }) {
  const words = useWords(replyEditorMessages);
  if ("trouble" in said) return <TroubleNote trouble={said.trouble} />;
  const { text, undo } = said;
  return (
    <div class="notice notice--done" role="status">
      <p>{text}</p>
      {undo !== undefined && (
        <button type="button" class="button button--quiet button--small" onClick={() => onUndo(undo)}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
