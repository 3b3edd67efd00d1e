import { useRef, useState } from "preact/hooks";
import { ideaLimits } from "../../../functions/ideas/limits.ts";
import { Field } from "../../components/field.tsx";
import { writeMessages } from "../../i18n/write.ts";
import type { Lang } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { addTags, type TagRefusal } from "./tags.ts";

type TagFieldProps = {
  tags: readonly string[];
  /** What the circle suggests. */
  offered: readonly string[];
  lang: Lang;
  onChange: (tags: string[]) => void;
};

/** Comma or Enter adds, Backspace in the empty field takes the last one back to mend it. */
export function TagField({ tags, offered, lang, onChange }: TagFieldProps) {
  const words = useWords(writeMessages).tags;
  const { format } = useEdition();
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<TagRefusal>();
  const input = useRef<HTMLInputElement>(null);

  const add = (text: string) => {
    const result = addTags(tags, text);
    setTyped(result.rest);
    setRefused(result.refused);
    if (result.tags.length === tags.length) return;
    onChange(result.tags);
    announce(words.added(result.tags.slice(tags.length).join(", ")));
  };
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag));
    setRefused(undefined);
    announce(words.removed(tag));
    input.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && typed.trim()) {
      event.preventDefault();
      add(typed);
    }
    const last = tags.at(-1);
    if (event.key === "Backspace" && typed === "" && last !== undefined) {
      event.preventDefault();
      remove(last);
      setTyped(last);
    }
  };

  return (
    <div class="tagfield" id="tags">
      <Field
        id="tag"
        label={words.label}
        hint={words.hint(format.number(ideaLimits.tags))}
        error={refused && words.refused[refused](format.number(limitOf[refused]))}
        optional
        format={format}
      >
        {(control) => (
          <div class="tagfield__row">
            <input
              {...control}
              ref={input}
              type="text"
              lang={lang}
              dir="auto"
              value={typed}
              autocomplete="off"
              enterkeyhint="enter"
              onKeyDown={press}
              onInput={({ currentTarget: { value } }) => (/[,;\n]/u.test(value) ? add(value) : setTyped(value))}
              onBlur={() => typed.trim() && add(typed)}
            />
            <button type="button" class="button button--quiet" onClick={() => add(typed)}>
              {words.add}
            </button>
          </div>
        )}
      </Field>
      {tags.length > 0 && (
        <ul class="tagfield__tags" aria-label={words.list}>
          {tags.map((tag) => (
            <li key={tag} class="tagfield__tag">
              <span lang={lang}>{tag}</span>
              <button type="button" aria-label={words.remove(tag)} onClick={() => remove(tag)}>
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Offered tags={offered.filter((tag) => !tags.includes(tag))} lang={lang} onChoose={add} />
    </div>
  );
}

/** What others in this circle use: one press each. */
function Offered({ tags, lang, onChoose }: { tags: readonly string[]; lang: Lang; onChoose: (tag: string) => void }) {
  const words = useWords(writeMessages).tags;
  if (tags.length === 0) return null;
  return (
    <div class="tagfield__offered">
      <p class="field__hint">{words.offered}</p>
      <ul class="tagfield__tags">
        {tags.map((tag) => (
          <li key={tag}>
            <button type="button" class="button button--quiet button--small" lang={lang} onClick={() => onChoose(tag)}>
              {tag}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const limitOf: Record<TagRefusal, number> = {
  "too-short": ideaLimits.tagMin,
  "too-long": ideaLimits.tag,
  characters: 0,
  twice: 0,
  "too-many": ideaLimits.tags,
};
