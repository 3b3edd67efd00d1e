import type { Stages } from "../../../functions/insights/contract.ts";
import { ideasAStone, Stones } from "../../components/stones.tsx";
import type { Format } from "../../i18n/format.ts";
import { transparencyMessages } from "../../i18n/transparency.ts";

const onTheStair = {
  reading: ["submitted", "returned"],
  gathering: ["gathering"],
  review: ["in_review"],
  decided: ["approved", "not_approved", "parked"],
  development: ["in_development"],
  beta: ["in_beta"],
  launched: ["launched"],
} as const;
const stepNames = ["reading", "gathering", "review", "decided", "development", "beta", "launched"] as const;
const asideNames = ["expired", "withdrawn", "declined", "removed", "merged"] as const;
const decidedNames = ["approved", "not_approved", "parked"] as const;

/** Ideas by stage: the stair with its stones, then the same numbers as a list, and those that left the stair. */
export function Standing({ stages, format }: { stages: Stages; format: Format }) {
  const words = transparencyMessages[format.lang].standing;
  const at = (...names: readonly string[]) => names.reduce((sum, name) => sum + (stages[name] ?? 0), 0);
  const steps = stepNames.map((name) => ({ name, label: words.steps[name], count: at(...onTheStair[name]) }));
  const asides = asideNames.map((name) => ({ name, label: words.asides[name], count: at(name) }));
  const known = new Set<string>([...Object.values(onTheStair).flat(), ...asideNames]);
  const others = at(...Object.keys(stages).filter((name) => !known.has(name)));
  const each = ideasAStone(steps);
  return (
    <figure class="standing">
      <Stones
        steps={steps}
        label={words.summary(format.list(steps.map(({ label, count }) => `${label} ${format.number(count)}`)))}
      />
      {each > 1 && <p class="standing__each">{words.each(format.number(each))}</p>}
      <ol class="standing__steps">
        {steps.map(({ name, label, count }) => (
          <li key={name}>
            <strong class="standing__count">{format.number(count)}</strong> {label}
            {name === "decided" && count > 0 && (
              <ul class="standing__parts">
                {decidedNames.map((outcome) => (
                  <li key={outcome}>
                    {words.decidedAs[outcome]} {format.number(at(outcome))}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <figcaption class="standing__aside">
        <span>{words.aside}</span>
        <ul class="standing__list">
          {[...asides, { name: "other", label: words.other, count: others }]
            .filter(({ name, count }) => count > 0 || (name !== "merged" && name !== "other"))
            .map(({ name, label, count }) => (
              <li key={name}>
                {label} <strong>{format.number(count)}</strong>
              </li>
            ))}
        </ul>
      </figcaption>
    </figure>
  );
}
