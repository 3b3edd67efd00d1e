import { useRef, useState } from "preact/hooks";
import { ideaLimits } from "../../../functions/ideas/limits.ts";
import { characters } from "../../characters.ts";
import { Field } from "../../components/field.tsx";
import { writeMessages } from "../../i18n/write.ts";
import type { Lang } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { Preview } from "./preview.tsx";
import { pressInText, Toolbar } from "./toolbar.tsx";

type StoryFieldProps = { story: string; lang: Lang; visitor: boolean; onChange: (story: string) => void };
type Side = "write" | "preview";

/** Markdown with its preview: two tabs where it is narrow, side by side where it is wide. */
export function StoryField({ story, lang, visitor, onChange }: StoryFieldProps) {
  const words = useWords(writeMessages);
  const { format } = useEdition();
  const area = useRef<HTMLTextAreaElement>(null);
  const [side, setSide] = useState<Side>("write");
  const used = characters(story);
  const over = used > ideaLimits.story;
  return (
    <section class={`story story--${side}`} aria-label={words.story.label}>
      <SideTabs side={side} onChoose={setSide} />
      <div class="story__write" id="story-write">
        <Field
          id="story"
          label={words.story.label}
          hint={words.story.hint}
          error={over ? words.tooLong : undefined}
          count={{ used, limit: ideaLimits.story }}
          format={format}
        >
          {(control) => (
            <div class="story__box">
              <Toolbar area={area} lang={lang} />
              <textarea
                {...control}
                class="field__control story__text"
                ref={area}
                rows={16}
                lang={lang}
                dir="auto"
                placeholder={words.story.placeholder}
                value={story}
                onKeyDown={(event) => pressInText(event, event.currentTarget, lang)}
                onInput={(event) => onChange(event.currentTarget.value)}
              />
            </div>
          )}
        </Field>
      </div>
      <div class="story__preview" id="story-preview">
        <h2 class="story__previewtitle">{words.tabs.preview}</h2>
        <Preview story={story} lang={lang} visitor={visitor} asked={side === "preview"} />
      </div>
    </section>
  );
}

/** Pressed buttons rather than tabs: on a wide screen both sides are there and the buttons are not. */
function SideTabs({ side, onChoose }: { side: Side; onChoose: (side: Side) => void }) {
  const words = useWords(writeMessages).tabs;
  return (
    <fieldset class="tabs story__tabs">
      <legend class="visually-hidden">{words.label}</legend>
      {(["write", "preview"] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={side === name}
          aria-controls={`story-${name}`}
          onClick={() => onChoose(name)}
        >
          {words[name]}
        </button>
      ))}
    </fieldset>
  );
}
