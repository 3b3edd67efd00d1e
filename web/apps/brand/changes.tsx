import type { DraftContent } from "../../../functions/circles/draft.ts";
import { brandMessages } from "../../i18n/brand.ts";
import { useEdition, useWords } from "../edition.ts";
import { compareTexts, type Run } from "../write/compare.ts";
import type { Part } from "./parts.ts";
import { partLabel, partText } from "./told.ts";

type ChangesProps = { parts: readonly Part[]; before: DraftContent | undefined; after: DraftContent };

/** What changed, part by part, word by word. */
export function Changes({ parts, before, after }: ChangesProps) {
  const { format } = useEdition();
  return (
    <dl class="changes">
      {parts.map((part) => (
        <div key={part.name} class="changes__one">
          <dt>{partLabel(part, format)}</dt>
          <dd>
            <Compared
              before={before ? partText(part, before, format) : ""}
              after={partText(part, after, format)}
              lang={part.lang}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Compared({ before, after, lang }: { before: string; after: string; lang: string | undefined }) {
  const words = useWords(brandMessages).publish;
  const runs = compareTexts(before, after);
  return (
    <div class="changes__two">
      {before && <Version label={words.before} runs={runs.mine} lang={lang} tag="del" />}
      <Version label={words.after} runs={runs.theirs} lang={lang} tag="ins" />
    </div>
  );
}

type VersionProps = { label: string; runs: readonly Run[]; lang?: string | undefined; tag?: "del" | "ins" | "mark" };

/** One text with its own words marked. */
export function Version({ label, runs, lang, tag: Own = "mark" }: VersionProps) {
  const words = useWords(brandMessages).publish;
  return (
    <div class="changes__version">
      <p class="changes__label">{label}</p>
      {runs.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <p class="changes__text" lang={lang} dir="auto">
          {runs.map((run, at) => {
            const key = `${at}${run.own}`;
            return run.own ? <Own key={key}>{run.text}</Own> : <span key={key}>{run.text}</span>;
          })}
        </p>
      )}
    </div>
  );
}
