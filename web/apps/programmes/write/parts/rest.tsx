import { programmeLimits as limits } from "../../../../../functions/programmes/limits.ts";
import { editorMessages } from "../../../../i18n/programme-editor.ts";
import { useWords } from "../../../edition.ts";
import { BothField, OneOf } from "../fields.tsx";
import { useWriting } from "../writing.ts";

/** What testers accept, what they get, and who reads the figures. */
export function Rest() {
  const words = useWords(editorMessages).rest;
  const { value, told, change } = useWriting();
  return (
    <>
      <BothField
        path="terms"
        label={words.terms}
        hint={told ? words.termsTold : words.termsHint}
        value={value.terms}
        limit={limits.terms}
        rows={8}
        onChange={(terms) => change({ terms })}
      />
      <BothField
        path="rewards"
        label={words.rewards}
        hint={words.rewardsHint}
        value={value.rewards ?? { fr: "", en: "" }}
        limit={limits.rewards}
        rows={3}
        onChange={(rewards) => change({ rewards: rewards.fr || rewards.en ? rewards : undefined })}
      />
      <OneOf
        path="figures"
        legend={words.figures}
        options={(["everyone", "staff"] as const).map((each) => ({ value: each, label: words.readers[each] }))}
        value={value.figures}
        onChange={(figures) => change({ figures })}
      />
    </>
  );
}
