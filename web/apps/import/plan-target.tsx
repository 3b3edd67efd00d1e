import { type ImportSource, importLimits, importSources } from "../../../functions/imports/limits.ts";
import { Choice, Field } from "../../components/field.tsx";
import { importMessages } from "../../i18n/import.ts";
import { useEdition, useWords } from "../edition.ts";
import type { Plan } from "./plan.ts";
import type { ImportsView } from "./server.ts";

type TargetProps = { plan: Plan; view: ImportsView; onChange: (changes: Partial<Plan>) => void };

/** From which tool, into which circle, in which language, with or without names. */
export function PlanTarget({ plan, view, onChange }: TargetProps) {
  const words = useWords(importMessages).plan;
  const { lang, format } = useEdition();
  const circle = view.circles.find(({ circleId }) => circleId === plan.circleId);
  const into = (circleId: string) => {
    const chosen = view.circles.find((each) => each.circleId === circleId);
    if (!chosen) return;
    const [first = plan.lang] = chosen.languages;
    onChange({ circleId: chosen.circleId, lang: chosen.languages.includes(plan.lang) ? plan.lang : first });
  };
  const from = (source: ImportSource) => onChange({ source, tool: source === "other" ? "" : words.sources[source] });
  return (
    <section class="import__pair">
      {plan.kind === "ideas" && (
        <>
          <Field id="source" label={words.source} format={format}>
            {(control) => (
              <select
                {...control}
                value={plan.source}
                onChange={({ currentTarget }) =>
                  from(importSources.find((each) => each === currentTarget.value) ?? "other")
                }
              >
                {importSources.map((source) => (
                  <option key={source} value={source}>
                    {words.sources[source]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {plan.source === "other" && (
            <Field id="tool" label={words.tool} format={format}>
              {(control) => (
                <input
                  {...control}
                  value={plan.tool}
                  maxLength={importLimits.tool}
                  required
                  onInput={({ currentTarget }) => onChange({ tool: currentTarget.value })}
                />
              )}
            </Field>
          )}
          <Field id="circle" label={words.circle} format={format}>
            {(control) => (
              <select {...control} value={plan.circleId} onChange={({ currentTarget }) => into(currentTarget.value)}>
                {view.circles.map((each) => (
                  <option key={each.circleId} value={each.circleId}>
                    {each.name[lang]}
                    {each.private ? ` (${words.private})` : ""}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field id="lang" label={words.lang} format={format}>
            {(control) => (
              <select
                {...control}
                value={plan.lang}
                onChange={({ currentTarget }) => onChange({ lang: currentTarget.value === "fr" ? "fr" : "en" })}
              >
                {(circle?.languages ?? []).map((each) => (
                  <option key={each} value={each}>
                    {words.langs[each]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
      <Choice
        type="checkbox"
        name="names"
        label={words.names}
        hint={words.namesHint}
        checked={plan.names}
        onChange={() => onChange({ names: !plan.names })}
      />
    </section>
  );
}
