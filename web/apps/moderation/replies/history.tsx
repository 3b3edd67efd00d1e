import { useState } from "preact/hooks";
import type { ReadyReply, RepliesVersion } from "../../../../functions/replies/contract.ts";
import { replyLimits } from "../../../../functions/replies/limits.ts";
import { replyEditorMessages } from "../../../i18n/reply-editor.ts";
import { isSame } from "../../brand/parts.ts";
import { useEdition, useWords } from "../../edition.ts";
import { useLoaded } from "../../loading.ts";
import { TroubleNote } from "../../trouble.tsx";
import { palierReplies } from "../ready-replies.ts";
import { readVersions } from "./server.ts";

type HistoryProps = { version: number; onRestore: (number: number) => void };

/** Every list that was in force: who, when, what it changed, and the way back to it, down to Palier's own. */
export function History({ version, onRestore }: HistoryProps) {
  const words = useWords(replyEditorMessages).history;
  const [before, setBefore] = useState<number>();
  const { loaded, again } = useLoaded(() => readVersions(before), `${version} ${before}`);
  if (loaded.state === "loading") return <p class="app__loading">{words.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  const { versions } = loaded.value;
  const earlier = versions[replyLimits.versionsAPage - 1]?.number;
  const more = versions.length > replyLimits.versionsAPage;
  return (
    <div class="history">
      <ol class="history__list">
        {versions.slice(0, replyLimits.versionsAPage).map((each, at) => (
          <Line
            key={each.number}
            version={each}
            before={versions[at + 1]}
            current={each.number === version}
            onRestore={onRestore}
          />
        ))}
        {!more && (
          <li class="history__one">
            <div class="history__head">
              <h3>{words.palier}</h3>
            </div>
            {version > 0 && (
              <button type="button" class="button button--quiet button--small" onClick={() => onRestore(0)}>
                {words.restorePalier}
              </button>
            )}
          </li>
        )}
      </ol>
      {more && earlier && (
        <button type="button" class="button button--quiet button--small" onClick={() => setBefore(earlier)}>
          {words.earlier}
        </button>
      )}
    </div>
  );
}

type LineProps = {
  version: RepliesVersion;
  before: RepliesVersion | undefined;
  current: boolean;
  onRestore: (number: number) => void;
};

function Line({ version, before, current, onRestore }: LineProps) {
  const words = useWords(replyEditorMessages).history;
  const { format } = useEdition();
  const number = format.number(version.number);
  return (
    <li class="history__one">
      <div class="history__head">
        <h3>
          {words.version(number)} {current && <span class="tag tag--done">{words.current}</span>}
        </h3>
        <p class="soft">
          {format.dateTime(version.at)} {words.by(version.by.name)}
        </p>
      </div>
      <Changed before={before?.replies ?? palierReplies()} after={version.replies ?? palierReplies()} />
      {version.restores !== undefined && (
        <p class="soft">
          {version.restores === 0 ? words.broughtPalier : words.brought(format.number(version.restores))}
        </p>
      )}
      {!current && (
        <button type="button" class="button button--quiet button--small" onClick={() => onRestore(version.number)}>
          {words.restore(number)}
        </button>
      )}
    </li>
  );
}

/** Added, changed and removed replies, by name. */
function Changed({ before, after }: { before: readonly ReadyReply[]; after: readonly ReadyReply[] }) {
  const words = useWords(replyEditorMessages).history;
  const { lang, format } = useEdition();
  const named = (replies: readonly ReadyReply[]) =>
    format.list(replies.map(({ name }) => words.quoted(name[lang] || name.fr || name.en)));
  const earlier = (reply: ReadyReply) => before.find(({ id }) => id === reply.id);
  const added = after.filter((reply) => !earlier(reply));
  const changed = after.filter((reply) => earlier(reply) && !isSame(earlier(reply), reply));
  const removed = before.filter(({ id }) => after.every((reply) => reply.id !== id));
  const lines = [
    ...(added.length > 0 ? [words.added(named(added))] : []),
    ...(changed.length > 0 ? [words.changed(named(changed))] : []),
    ...(removed.length > 0 ? [words.removed(named(removed))] : []),
  ];
  return (
    <ul class="facts">
      {(lines.length > 0 ? lines : [words.order]).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
