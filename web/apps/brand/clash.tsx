import { useEffect, useRef, useState } from "preact/hooks";
import type { DraftContent } from "../../../functions/circles/draft.ts";
import { brandMessages } from "../../i18n/brand.ts";
import { useEdition, useWords } from "../edition.ts";
import { compareTexts } from "../write/compare.ts";
import { Version } from "./changes.tsx";
import type { Others } from "./drafting.ts";
import { withParts } from "./merge.ts";
import type { Part } from "./parts.ts";
import { partLabel, partText } from "./told.ts";

type ClashProps = {
  mine: DraftContent;
  others: Others;
  clashes: readonly Part[];
  onChoose: (content: DraftContent) => void;
};

/** The same part changed by two: both texts, one choice each, and nothing is overwritten before. */
export function Clash({ mine, others, clashes, onChoose }: ClashProps) {
  const words = useWords(brandMessages).conflict;
  const { format } = useEdition();
  const [theirs, setTheirs] = useState<readonly Part[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const choose = (part: Part, taken: boolean) =>
    setTheirs((before) => (taken ? [...before, part] : before.filter((each) => each !== part)));
  return (
    <section class="conflict" aria-labelledby="clash-title">
      <h2 id="clash-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.lead(others.byName ?? words.somebody)}</p>
      {clashes.map((part) => {
        const runs = compareTexts(partText(part, mine, format), partText(part, others.content, format));
        const option = (label: string, taken: boolean, side: "mine" | "theirs") => (
          <label class="clash__side">
            <Version label={label} runs={runs[side]} lang={part.lang} />
            <span class="choice">
              <input
                type="radio"
                name={`clash-${part.name}`}
                checked={theirs.includes(part) === taken}
                onChange={() => choose(part, taken)}
              />
              <span>{words.use}</span>
            </span>
          </label>
        );
        return (
          <fieldset key={part.name} class="clash">
            <legend class="field__label">{partLabel(part, format)}</legend>
            {option(words.mine, false, "mine")}
            {option(words.theirs, true, "theirs")}
          </fieldset>
        );
      })}
      <button type="button" class="button" onClick={() => onChoose(withParts(mine, others.content, theirs))}>
        {words.done}
      </button>
    </section>
  );
}
