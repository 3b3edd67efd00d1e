import { ideaLimits } from "../../../functions/ideas/limits.ts";
import { characters } from "../../characters.ts";
import { Field } from "../../components/field.tsx";
import { writeMessages } from "../../i18n/write.ts";
import { useEdition, useWords } from "../edition.ts";
import type { DraftText } from "./text.ts";

type TextFieldsProps = { text: DraftText; onChange: (changes: Partial<DraftText>) => void };

/** Title and the one sentence. Too long is told, never cut: what is pasted is not lost. */
export function TextFields({ text, onChange }: TextFieldsProps) {
  const words = useWords(writeMessages);
  const { format } = useEdition();
  return (
    <section class="write__part write__texts" aria-label={words.steps.idea}>
      <Field
        id="title"
        label={words.title.label}
        hint={words.title.hint}
        error={overBy(text.title, ideaLimits.title) ? words.tooLong : undefined}
        count={{ used: characters(text.title), limit: ideaLimits.title }}
        format={format}
      >
        {(control) => (
          <input
            {...control}
            class="field__control write__title"
            type="text"
            value={text.title}
            lang={text.lang}
            dir="auto"
            placeholder={words.title.example}
            autocomplete="off"
            onInput={(event) => onChange({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        id="pitch"
        label={words.pitch.label}
        hint={words.pitch.hint}
        error={overBy(text.pitch, ideaLimits.pitch) ? words.tooLong : undefined}
        count={{ used: characters(text.pitch), limit: ideaLimits.pitch }}
        format={format}
      >
        {(control) => (
          <textarea
            {...control}
            class="field__control write__pitch"
            rows={2}
            lang={text.lang}
            dir="auto"
            value={text.pitch}
            onInput={(event) => onChange({ pitch: event.currentTarget.value.replaceAll(/\s*\n\s*/gu, " ") })}
          />
        )}
      </Field>
    </section>
  );
}

const overBy = (text: string, limit: number): boolean => characters(text) > limit;
