import { enrolmentStatuses } from "../../../../functions/enrolment/lifecycle.ts";
import { Field } from "../../../components/field.tsx";
import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import { peopleMessages } from "../../../i18n/people.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { StudioRoomProps } from "../room.ts";
import type { Filters } from "./found-people.ts";
import type { Person } from "./server.ts";

type BarProps = Pick<StudioRoomProps, "programme"> & {
  people: readonly Person[];
  filters: Filters;
  onChange: (filters: Filters) => void;
};

/** Where they stand, which version, what name. */
export function FilterBar({ programme: { variants }, people, filters, onChange }: BarProps) {
  const words = useWords(peopleMessages);
  const { statuses } = useWords(enrolmentMessages);
  const { lang, format } = useEdition();
  const count = (status: Person["status"]) => people.filter((each) => each.status === status).length;
  const chosen = (value: string): Filters["status"] => enrolmentStatuses.find((status) => status === value) ?? "all";
  return (
    <div class="persons__filters">
      <Field id="people-status" label={words.status} format={format}>
        {(control) => (
          <select
            {...control}
            value={filters.status}
            onChange={({ currentTarget }) => onChange({ ...filters, status: chosen(currentTarget.value) })}
          >
            <option value="all">{words.every(format.number(people.length))}</option>
            {enrolmentStatuses
              .filter((status) => count(status) > 0)
              .map((status) => (
                <option key={status} value={status}>
                  {words.counted(statuses[status], format.number(count(status)))}
                </option>
              ))}
          </select>
        )}
      </Field>
      {variants.length > 1 && (
        <Field id="people-variant" label={words.variant} format={format}>
          {(control) => (
            <select
              {...control}
              value={filters.variantId}
              onChange={({ currentTarget }) => onChange({ ...filters, variantId: currentTarget.value })}
            >
              <option value="">{words.allVariants}</option>
              {variants.map(({ variantId, name }) => (
                <option key={variantId} value={variantId}>
                  {name[lang]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field id="people-name" label={words.find} format={format}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={filters.name}
            onInput={({ currentTarget }) => onChange({ ...filters, name: currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
