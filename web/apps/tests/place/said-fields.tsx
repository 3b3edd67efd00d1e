import type { ShownProgramme } from "../../../../functions/programmes/contract.ts";
import { ageBands, devices } from "../../../../functions/programmes/limits.ts";
import { Choice, Field } from "../../../components/field.tsx";
import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { Filled } from "./filled.ts";
import { ChoiceGroup } from "./question-field.tsx";

/** ISO 3166 leaves it to its users: here it stands for every country that is not named. */
const elsewhere = "ZZ";

type SaidProps = {
  programme: Pick<ShownProgramme, "eligibility" | "variants">;
  filled: Filled;
  faultOf: (path: string) => string | undefined;
  onChange: (changes: Partial<Filled>) => void;
};

/** Which variant, and what the programme asks of its testers besides the screener; nothing that it does not ask for. */
export function SaidFields({ programme: { eligibility, variants }, filled, faultOf, onChange }: SaidProps) {
  const words = useWords(enrolmentMessages);
  const { lang, format } = useEdition();
  const { countries, ages } = eligibility;
  const regions = new Intl.DisplayNames(lang, { type: "region" });
  const named = (countries ?? []).map((code) => ({ code, name: regions.of(code) ?? code }));
  return (
    <>
      {variants.length > 1 && (
        <ChoiceGroup id="variantId" label={words.apply.variant} error={faultOf("variantId")}>
          {variants.map(({ variantId, name }) => (
            <Choice
              key={variantId}
              type="radio"
              name="variantId"
              value={variantId}
              label={name[lang]}
              checked={filled.variantId === variantId}
              onChange={() => onChange({ variantId })}
            />
          ))}
        </ChoiceGroup>
      )}
      {countries && (
        <Field id="country" label={words.apply.country} error={faultOf("country")} format={format}>
          {(control) => (
            <select
              {...control}
              value={filled.country}
              onChange={({ currentTarget }) => onChange({ country: currentTarget.value })}
            >
              <option value="">{words.apply.choose}</option>
              {named
                .toSorted((a, b) => a.name.localeCompare(b.name, lang))
                .map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              <option value={elsewhere}>{words.apply.otherCountry}</option>
            </select>
          )}
        </Field>
      )}
      {ages && (
        <Field id="ageBand" label={words.apply.ageBand} error={faultOf("ageBand")} format={format}>
          {(control) => (
            <select
              {...control}
              value={filled.ageBand}
              onChange={({ currentTarget }) => onChange({ ageBand: currentTarget.value })}
            >
              <option value="">{words.apply.choose}</option>
              {ageBands.map((band) => (
                <option key={band} value={band}>
                  {words.ages[band]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {eligibility.devices && (
        <ChoiceGroup id="device" label={words.apply.device} error={faultOf("device")}>
          {devices.map((device) => (
            <Choice
              key={device}
              type="radio"
              name="device"
              value={device}
              label={words.devices[device]}
              checked={filled.device === device}
              onChange={() => onChange({ device })}
            />
          ))}
        </ChoiceGroup>
      )}
    </>
  );
}
