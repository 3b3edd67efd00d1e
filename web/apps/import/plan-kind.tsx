import type { Import } from "../../../functions/imports/contract.ts";
import { Field } from "../../components/field.tsx";
import { importMessages } from "../../i18n/import.ts";
import type { Sent } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { guessedMapping, type Kind } from "./fields.ts";
import type { Plan } from "./plan.ts";

/** Comments can hang on what an import brought and nobody has undone. */
export const hasIdeas = ({ kind, state, made }: Sent<Import>): boolean =>
  kind === "ideas" && made > 0 && (state === "done" || state === "cancelled");

type KindProps = {
  header: readonly string[];
  plan: Plan;
  imports: readonly Sent<Import>[];
  onChange: (changes: Partial<Plan>) => void;
};

/** Ideas, or comments on the ideas of an earlier import; offered once there is one. */
export function PlanKind({ header, plan, imports, onChange }: KindProps) {
  const words = useWords(importMessages).plan;
  const { format } = useEdition();
  const earlier = imports.filter(hasIdeas);
  const [latest] = earlier;
  if (!latest) return null;
  const choose = (kind: Kind) => {
    const of = earlier.find(({ importId }) => importId === plan.ofImport) ?? latest;
    onChange({ kind, mapping: guessedMapping(header, kind), ...(kind === "comments" && belongingTo(of)) });
  };
  return (
    <section class="import__pair">
      <Field id="kind" label={words.kind} format={format}>
        {(control) => (
          <select
            {...control}
            value={plan.kind}
            onChange={({ currentTarget }) => choose(currentTarget.value === "comments" ? "comments" : "ideas")}
          >
            <option value="ideas">{words.kinds.ideas}</option>
            <option value="comments">{words.kinds.comments}</option>
          </select>
        )}
      </Field>
      {plan.kind === "comments" && (
        <Field id="of-import" label={words.ofImport} format={format}>
          {(control) => (
            <select
              {...control}
              value={plan.ofImport ?? ""}
              onChange={({ currentTarget }) => {
                const chosen = earlier.find(({ importId }) => importId === currentTarget.value);
                if (chosen) onChange(belongingTo(chosen));
              }}
            >
              {earlier.map(({ importId, fileName, at }) => (
                <option key={importId} value={importId}>
                  {fileName}, {format.date(at)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </section>
  );
}

/** Comments go where their ideas went. */
const belongingTo = ({ importId, circleId, lang, source, tool }: Sent<Import>): Partial<Plan> => ({
  ofImport: importId,
  circleId,
  lang,
  source,
  tool,
});
