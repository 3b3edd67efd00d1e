import { programmeLimits as limits } from "../../../../../functions/programmes/limits.ts";
import { editorMessages } from "../../../../i18n/programme-editor.ts";
import { useWords } from "../../../edition.ts";
import { BothField } from "../fields.tsx";
import { useWriting } from "../writing.ts";

/** What people read first. */
export function Words() {
  const words = useWords(editorMessages).words;
  const { value, change } = useWriting();
  return (
    <>
      <BothField
        path="title"
        label={words.title}
        value={value.title}
        limit={limits.title}
        onChange={(title) => change({ title })}
      />
      <BothField
        path="pitch"
        label={words.pitch}
        hint={words.pitchHint}
        value={value.pitch}
        limit={limits.pitch}
        rows={3}
        onChange={(pitch) => change({ pitch })}
      />
      <BothField
        path="story"
        label={words.story}
        hint={words.storyHint}
        value={value.story}
        limit={limits.story}
        rows={8}
        onChange={(story) => change({ story })}
      />
    </>
  );
}
