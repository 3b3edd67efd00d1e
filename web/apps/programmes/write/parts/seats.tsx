import { programmeLimits as limits } from "../../../../../functions/programmes/limits.ts";
import { editorMessages } from "../../../../i18n/programme-editor.ts";
import { programmeMessages } from "../../../../i18n/programmes.ts";
import { useEdition, useWords } from "../../../edition.ts";
import { Entries } from "../entries.tsx";
import { BothField, NumberField, OneOf } from "../fields.tsx";
import { newPartId } from "../part-id.ts";
import { useWriting } from "../writing.ts";

/** What is tested, by how many, and who may know of it. */
export function Seats() {
  const words = useWords(editorMessages).seats;
  const kinds = useWords(programmeMessages).kinds;
  const { lang } = useEdition();
  const { value, told, change } = useWriting();
  return (
    <>
      <OneOf
        path="kind"
        legend={words.kind}
        options={(["software", "physical"] as const).map((each) => ({ value: each, label: kinds[each] }))}
        value={value.kind}
        disabled={told}
        onChange={(kind) => change({ kind, ...(kind === "software" && { variants: value.variants.slice(0, 1) }) })}
      />
      <Entries
        path="variants"
        entries={value.variants}
        keyOf={({ variantId }) => variantId}
        nameOf={({ name }, at) => name[lang] || words.variant(at + 1)}
        add={words.add}
        most={value.kind === "physical" ? limits.variants : value.variants.length}
        mayGo={() => value.variants.length > 1 && !told}
        fresh={() => ({ variantId: newPartId(), name: { fr: "", en: "" }, seats: 10 })}
        onChange={(variants) => change({ variants })}
      >
        {(variant, at, set) => (
          <>
            <BothField
              path={`variants.${at}.name`}
              label={words.variantName}
              value={variant.name}
              limit={limits.name}
              onChange={(name) => set({ name })}
            />
            <NumberField
              path={`variants.${at}.seats`}
              label={words.count}
              value={variant.seats}
              min={1}
              max={limits.seats}
              onChange={(seats) => seats !== undefined && set({ seats })}
            />
          </>
        )}
      </Entries>
      <OneOf
        path="visibility"
        legend={words.visibility}
        options={(["public", "private"] as const).map((each) => ({ value: each, ...words.visible[each] }))}
        value={value.visibility}
        disabled={told}
        onChange={(visibility) => change({ visibility })}
      />
    </>
  );
}
