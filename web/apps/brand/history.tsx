import { useState } from "preact/hooks";
import { versionsAPage } from "../../../functions/circles/limits.ts";
import { brandMessages } from "../../i18n/brand.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { TroubleNote } from "../trouble.tsx";
import { Changes } from "./changes.tsx";
import { emptyContent } from "./empty-content.ts";
import { changedParts } from "./parts.ts";
import { type OpenedCircle, readVersions, type ShownVersion } from "./server.ts";

type HistoryProps = { opened: OpenedCircle; onRestore: (number: number) => void };

/** Every version that was published: who, when, what it changed, and the way back to it. */
export function History({ opened, onRestore }: HistoryProps) {
  const words = useWords(brandMessages).history;
  const common = useWords(brandMessages);
  const { circleId, version } = opened;
  const [before, setBefore] = useState<number>();
  const { loaded, again } = useLoaded(() => readVersions(circleId, before), `${circleId} ${version} ${before}`);
  if (loaded.state === "loading") return <p class="app__loading">{common.loading}</p>;
  if (loaded.state === "failed") return <TroubleNote trouble={loaded.trouble} onRetry={again} />;
  const { versions } = loaded.value;
  if (versions.length === 0) return <p class="soft">{words.none}</p>;
  const earlier = versions[versionsAPage - 1]?.number;
  return (
    <div class="history">
      <ol class="history__list">
        {versions.slice(0, versionsAPage).map((each, at) => (
          <Line
            key={each.number}
            version={each}
            before={versions[at + 1]}
            current={each.number === version}
            onRestore={onRestore}
          />
        ))}
      </ol>
      {versions.length > versionsAPage && earlier && (
        <button type="button" class="button button--quiet button--small" onClick={() => setBefore(earlier)}>
          {words.earlier}
        </button>
      )}
    </div>
  );
}

type LineProps = {
  version: ShownVersion;
  before: ShownVersion | undefined;
  current: boolean;
  onRestore: (number: number) => void;
};

function Line({ version, before, current, onRestore }: LineProps) {
  const words = useWords(brandMessages).history;
  const { format } = useEdition();
  const number = format.number(version.number);
  const changed = changedParts(before?.content ?? emptyContent(), version.content);
  return (
    <li class="history__one">
      <div class="history__head">
        <h3>
          {words.version(number)} {current && <span class="tag tag--done">{words.current}</span>}
        </h3>
        <p class="soft">
          {format.dateTime(version.at)} {version.by && words.by(version.by.name)}
        </p>
      </div>
      <p>{useKind(version, before !== undefined)}</p>
      {before && changed.length === 0 && version.closed === undefined && <p class="soft">{words.same}</p>}
      {before && changed.length > 0 && (
        <details>
          <summary>{words.changed(changed.length, format)}</summary>
          <Changes parts={changed} before={before.content} after={version.content} />
        </details>
      )}
      {!current && (
        <button type="button" class="button button--quiet button--small" onClick={() => onRestore(version.number)}>
          {words.restore(number)}
        </button>
      )}
    </li>
  );
}

/** What sort of publication it was, where it was no ordinary one. */
function useKind({ restores, closed, number }: ShownVersion, hasBefore: boolean): string | undefined {
  const words = useWords(brandMessages).history;
  const { format } = useEdition();
  if (restores) return words.restores(format.number(restores));
  if (closed !== undefined) return closed ? words.closed : words.reopened;
  return !hasBefore && number === 1 ? words.opened : undefined;
}
