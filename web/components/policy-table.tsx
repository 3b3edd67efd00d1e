import type { Format } from "../i18n/format.ts";
import { howMessages } from "../i18n/how.ts";
import type { PolicyModel } from "../models.ts";
import { Stair } from "./stair.tsx";

export type PolicyTableProps = { policy: PolicyModel; members: number; circleName: string; format: Format };

/** A circle's clock told in numbers: the stair drawn, its steps in a table, and the longest it can take. */
export function PolicyTable({ policy, members, circleName, format }: PolicyTableProps) {
  const words = howMessages[format.lang];
  const steps = policy.resolved ?? [];
  const total = policy.firstWindowDays + policy.steps.slice(0, -1).reduce((sum, step) => sum + step.extraDays, 0);
  return (
    <div class="policy">
      <div class="policy__drawing">
        <Stair
          stair={{ steps, reached: 0, supporters: 0, stage: "gathering", ...waiting(policy, members) }}
          format={format}
          size="large"
        />
      </div>
      <div class="policy__text">
        <p class="policy__lead">
          {words.firstWindow(format.plural, policy.firstWindowDays, format.number(policy.firstWindowDays))}
        </p>
        <PolicySteps policy={policy} circleName={circleName} format={format} />
        <p class="soft small">
          {words.stacks} {words.total(format.plural, total, format.number(total))}
        </p>
        {policy.kind === "share" && (
          <p class="soft small">
            {policy.resolved
              ? words.sharesNote(format.number(members))
              : words.waits(format.number(policy.waitBelowMembers ?? 0), format.number(members))}
          </p>
        )}
      </div>
    </div>
  );
}

const waiting = (policy: PolicyModel, members: number) =>
  policy.resolved ? {} : { waitsForMembers: { members, needed: policy.waitBelowMembers ?? 0 } };

function PolicySteps({ policy, circleName, format }: Omit<PolicyTableProps, "members">) {
  const words = howMessages[format.lang];
  const shares = policy.kind === "share";
  return (
    <table class="table">
      <caption class="visually-hidden">{words.caption(circleName)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.goal}</th>
          {shares && policy.resolved && <th scope="col">{words.today}</th>}
          <th scope="col">{words.gain}</th>
        </tr>
      </thead>
      <tbody>
        {policy.steps.map((step, index) => (
          <tr key={`${step.supporters ?? step.percent}`}>
            <th scope="row">{format.number(index + 1)}</th>
            <td>{goalText(step, format)}</td>
            {shares && policy.resolved && <td>{format.number(policy.resolved[index]?.supporters ?? 0)}</td>}
            <td>
              {index === policy.steps.length - 1
                ? words.review
                : words.days(format.plural, step.extraDays, format.number(step.extraDays))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function goalText(step: PolicyModel["steps"][number], format: Format): string {
  const words = howMessages[format.lang];
  if (step.percent === undefined) {
    const count = step.supporters ?? 0;
    return words.supporters(format.plural, count, format.number(count));
  }
  return words.share(format.percent(step.percent / 100), format.number(step.atLeast ?? 0));
}
