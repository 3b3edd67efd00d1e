import type { MilestonePolicy } from "../../../../functions/ideas/policy.ts";
import { circle, classic } from "../../../../functions/ideas/presets.ts";
import { Choice } from "../../../components/field.tsx";
import { brandMessages } from "../../../i18n/brand.ts";
import { useWords } from "../../edition.ts";
import { NumberField } from "../fields/number-field.tsx";
import { FormSteps } from "./form-steps.tsx";

type PolicyNumbersProps = { policy: MilestonePolicy; onChange: (policy: MilestonePolicy) => void };
const mostSteps = 8;

/** Thresholds and days, counted in heads or in shares. */
export function PolicyNumbers({ policy, onChange }: PolicyNumbersProps) {
  const words = useWords(brandMessages).clock;
  return (
    <div class="policyform">
      <fieldset>
        <legend class="field__label">{words.kind}</legend>
        <div class="choices">
          {(["share", "fixed"] as const).map((kind) => (
            <Choice
              key={kind}
              type="radio"
              name="kind"
              value={kind}
              label={words[kind]}
              checked={policy.kind === kind}
              onChange={() => policy.kind !== kind && onChange(structuredClone(kind === "share" ? circle : classic))}
            />
          ))}
        </div>
      </fieldset>
      <div class="circleform__numbers">
        <NumberField
          path="policy.firstWindowDays"
          label={words.firstWindow}
          value={policy.firstWindowDays}
          min={1}
          max={3_650}
          onChange={(firstWindowDays) => onChange({ ...policy, firstWindowDays })}
        />
        {policy.kind === "share" && (
          <NumberField
            path="policy.waitBelowMembers"
            label={words.waitBelow}
            value={policy.waitBelowMembers}
            max={1_000}
            onChange={(waitBelowMembers) => onChange({ ...policy, waitBelowMembers })}
          />
        )}
      </div>
      {policy.kind === "share" ? (
        <FormSteps
          steps={policy.milestones}
          most={mostSteps}
          fresh={(last) => ({ percent: (last?.percent ?? 1) * 2, atLeast: (last?.atLeast ?? 4) + 5, extraDays: 0 })}
          onChange={(milestones) => onChange({ ...policy, milestones })}
        >
          {(step, at, set) => (
            <>
              <NumberField
                path={`policy.milestones.${at}.percent`}
                label={words.percent}
                value={step.percent}
                min={0.1}
                max={100}
                step={0.1}
                onChange={(percent) => set({ ...step, percent })}
              />
              <NumberField
                path={`policy.milestones.${at}.atLeast`}
                label={words.atLeast}
                value={step.atLeast}
                min={1}
                max={10_000_000}
                onChange={(atLeast) => set({ ...step, atLeast })}
              />
              <ExtraDays at={at} days={step.extraDays} onChange={(extraDays) => set({ ...step, extraDays })} />
            </>
          )}
        </FormSteps>
      ) : (
        <FormSteps
          steps={policy.milestones}
          most={mostSteps}
          fresh={(last) => ({ supporters: (last?.supporters ?? 50) * 2, extraDays: 0 })}
          onChange={(milestones) => onChange({ ...policy, milestones })}
        >
          {(step, at, set) => (
            <>
              <NumberField
                path={`policy.milestones.${at}.supporters`}
                label={words.supporters}
                value={step.supporters}
                min={1}
                max={10_000_000}
                onChange={(supporters) => set({ ...step, supporters })}
              />
              <ExtraDays at={at} days={step.extraDays} onChange={(extraDays) => set({ ...step, extraDays })} />
            </>
          )}
        </FormSteps>
      )}
    </div>
  );
}

function ExtraDays({ at, days, onChange }: { at: number; days: number; onChange: (days: number) => void }) {
  const words = useWords(brandMessages).clock;
  return (
    <NumberField
      path={`policy.milestones.${at}.extraDays`}
      label={words.extraDays}
      value={days}
      max={3_650}
      onChange={onChange}
    />
  );
}
