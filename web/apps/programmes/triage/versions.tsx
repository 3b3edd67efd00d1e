import { useEffect, useRef, useState } from "preact/hooks";
import type { TriageBoard } from "../../../../functions/feedback/triage-contract.ts";
import { triageLimits } from "../../../../functions/feedback/triage-limits.ts";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { Field } from "../../../components/field.tsx";
import { issueText } from "../../../i18n/problems.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import type { Answer, Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { TroubleNote } from "../../trouble.tsx";
import { addVersion, dropVersion } from "./server.ts";

type VersionsProps = {
  programmeId: ProgrammeId;
  board: TriageBoard;
  mayAct: boolean;
  onClose: () => void;
  onChanged: () => void;
};

/** Builds and prototype versions that testers have in hand, and what was fixed in each. */
export function VersionsDialog({ programmeId, board, mayAct, onClose, onChanged }: VersionsProps) {
  const words = useWords(triageMessages).versions;
  const { format } = useEdition();
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => dialog.current?.showModal(), []);
  const take = async (asked: Promise<Answer<unknown>>) => {
    const answer = await asked;
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) onChanged();
    return answer.ok;
  };
  const add = async (event: Event) => {
    event.preventDefault();
    if (name.trim() && (await take(addVersion(programmeId, name)))) setName("");
  };
  const fault = trouble?.issues?.find(({ path }) => path === "name");
  return (
    <dialog class="keys triage__versions" ref={dialog} onClose={onClose} aria-labelledby="versions-title">
      <h2 id="versions-title">{words.title}</h2>
      <p class="soft">{words.lead}</p>
      {trouble && !fault && <TroubleNote trouble={trouble} />}
      {board.versions.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="triage__version-list">
        {board.versions.map((version) => {
          const fixed = board.reports.filter(({ fixedIn }) => fixedIn === version.name).length;
          return (
            <li key={version.name}>
              <span>
                <strong>{version.name}</strong>
                <span class="triage__meta">
                  {words.since(format.date(version.at), version.by.name)}
                  {fixed > 0 && ` · ${words.fixed(fixed, format)}`}
                </span>
              </span>
              {mayAct && fixed === 0 && (
                <button
                  type="button"
                  class="button button--text"
                  aria-label={words.removeOf(version.name)}
                  onClick={() => take(dropVersion(programmeId, version.name))}
                >
                  {words.remove}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {mayAct && (
        <form class="triage__new-version" onSubmit={add}>
          <Field
            id="version-name"
            label={words.name}
            hint={words.example}
            error={fault && issueText(fault, format)}
            format={format}
          >
            {(control) => (
              <input
                {...control}
                maxLength={triageLimits.versionName}
                value={name}
                onInput={({ currentTarget }) => setName(currentTarget.value)}
              />
            )}
          </Field>
          <button type="submit" class="button button--quiet button--small">
            {words.add}
          </button>
        </form>
      )}
      <form method="dialog">
        <button type="submit" class="button button--quiet button--small">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
