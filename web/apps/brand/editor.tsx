import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { DraftContent } from "../../../functions/circles/draft.ts";
import { brandMessages } from "../../i18n/brand.ts";
import { studioPaths } from "../../studio-paths.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { FaultSummary } from "../trouble.tsx";
import { CircleForm } from "./circle-form.tsx";
import { Clash } from "./clash.tsx";
import type { Drafting } from "./drafting.ts";
import { faultsOf } from "./fault-list.ts";
import { FormContext } from "./form.ts";
import { History } from "./history.tsx";
import { type Outcome, OutcomeNote } from "./outcome-note.tsx";
import { Preview } from "./preview.tsx";
import { PublishPanel } from "./publish-panel.tsx";
import { SaveLine } from "./save-line.tsx";
import { type OpenedCircle, publishDraft, restoreVersion } from "./server.ts";
import { partLabel } from "./told.ts";
import { useDrafting } from "./use-drafting.ts";

type EditorProps = {
  opened: OpenedCircle;
  start: Drafting;
  memberId: string;
  outcome: Outcome | undefined;
  /** Reads the circle again, to go on from what is there now. */
  onChanged: (outcome?: Outcome) => void;
};
type Tab = "write" | "preview" | "history";

/** One circle from its first word to its next publication; everything on it saves itself. */
export function Editor({ opened, start, memberId, outcome, onChanged }: EditorProps) {
  const words = useWords(brandMessages);
  const { lang, format } = useEdition();
  const { state, happens, type } = useDrafting(opened.circleId, start, memberId);
  const [tab, setTab] = useState<Tab>("write");
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const { content } = state;
  const change = useCallback((changes: Partial<DraftContent>) => type({ ...content, ...changes }), [content]);
  const faults = useMemo(() => (trouble ? faultsOf(trouble, format) : []), [trouble]);
  const { version, circleId } = opened;
  useTold(state, onChanged);

  const settle = async (answer: Awaited<ReturnType<typeof publishDraft>>, done: Outcome) => {
    setBusy(false);
    setAsks(false);
    if (answer.ok) return onChanged(done);
    if (answer.trouble.code === "circle-changed-meanwhile")
      return onChanged({ what: "changed", trouble: answer.trouble });
    setTab("write");
    setTrouble(answer.trouble);
  };
  const publish = async () => {
    if (busy || state.phase !== "resting") return;
    setBusy(true);
    setTrouble(undefined);
    settle(await publishDraft(circleId, state.rev, version), {
      what: version > 0 ? "published" : "opened",
      undo: version,
    });
  };
  const restore = async (number: number) =>
    settle(await restoreVersion(circleId, number, version), { what: "restored", number });

  const name = content.name[lang] || content.name[lang === "fr" ? "en" : "fr"] || circleId;
  const Title = tab === "preview" ? "p" : "h1";
  return (
    <FormContext.Provider value={{ opened, content, issues: trouble?.issues ?? [], change }}>
      <header class="editor__head">
        <a class="editor__back" href={studioPaths.brand(lang)}>
          {words.back}
        </a>
        <Title class="editor__title">{name}</Title>
        {version === 0 && <span class="tag tag--still">{words.notOpen}</span>}
        {opened.closedAt && <span class="tag tag--still">{words.closed}</span>}
      </header>
      <div class="editor__bar">
        <div class="editor__tabs">
          {(["write", "preview", "history"] as const).map((each) => (
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
        <SaveLine state={state} published={version > 0} happens={happens} />
        <button
          type="button"
          class="button button--small"
          aria-expanded={asks}
          aria-disabled={state.phase !== "resting" || state.rev === 0}
          onClick={() => state.phase === "resting" && state.rev > 0 && setAsks(true)}
        >
          {version > 0 ? words.publish.button : words.publish.open}
        </button>
      </div>
      {outcome && !asks && <OutcomeNote outcome={outcome} opened={opened} onUndo={restore} />}
      {state.taken && state.taken.length > 0 && (
        <p class="notice" role="status">
          {words.conflict.taken(format.list(state.taken.map((part) => partLabel(part, format))))}
        </p>
      )}
      <FaultSummary title={words.publish.faults} faults={faults} />
      {asks && <PublishPanel busy={busy} onConfirm={publish} onCancel={() => setAsks(false)} />}
      {state.phase === "conflict" && state.others && (
        <Clash
          mine={content}
          others={state.others}
          clashes={state.clashes ?? []}
          onChoose={(chosen) => happens({ what: "chose", content: chosen })}
        />
      )}
      {tab === "write" && <CircleForm state={state} onChanged={onChanged} />}
      {tab === "preview" && <Preview circleId={circleId} content={content} />}
      {tab === "history" && <History opened={opened} onRestore={restore} />}
    </FormContext.Provider>
  );
}

/** Somebody published while this was open: their version is what the next publication goes over. */
function useTold(state: Drafting, onChanged: () => void): void {
  const [known] = useState(state.version);
  useEffect(() => {
    if (state.phase === "resting" && state.version > known) onChanged();
  }, [state.phase, state.version]);
}
