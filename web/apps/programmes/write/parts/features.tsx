import { programmeLimits as limits } from "../../../../../functions/programmes/limits.ts";
import { editorMessages } from "../../../../i18n/programme-editor.ts";
import { useEdition, useWords } from "../../../edition.ts";
import { Entries } from "../entries.tsx";
import { BothField } from "../fields.tsx";
import { newPartId } from "../part-id.ts";
import { useWriting } from "../writing.ts";

/** What reports are about, and what testers grade. */
export function Features() {
  const words = useWords(editorMessages).features;
  const { lang } = useEdition();
  const { value, change } = useWriting();
  return (
    <Entries
      path="features"
      entries={value.features}
      keyOf={({ featureId }) => featureId}
      nameOf={({ name }, at) => name[lang] || words.feature(at + 1)}
      add={words.add}
      most={limits.features}
      fresh={() => ({ featureId: newPartId(), name: { fr: "", en: "" } })}
      onChange={(features) => change({ features })}
    >
      {(feature, at, set) => (
        <BothField
          path={`features.${at}.name`}
          label={words.name}
          value={feature.name}
          limit={limits.name}
          onChange={(name) => set({ name })}
        />
      )}
    </Entries>
  );
}
