import { type Role, roles } from "../../../functions/platform/session.ts";
import { Choice } from "../../components/field.tsx";
import { staffMessages } from "../../i18n/staff.ts";
import { useWords } from "../edition.ts";

type RoleChoiceProps = {
  name: string;
  legend: string;
  chosen: readonly Role[];
  /** What the issuer says: told, and not to be changed here. */
  fixed?: readonly Role[];
  error?: string | undefined;
  onChange: (roles: Role[]) => void;
};

/** The three roles, with what each may do. */
export function RoleChoice({ name, legend, chosen, fixed = [], error, onChange }: RoleChoiceProps) {
  const words = useWords(staffMessages);
  return (
    <fieldset>
      <legend class="field__label">{legend}</legend>
      {roles.map((role) => (
        <Choice
          key={role}
          type="checkbox"
          name={`${name}-${role}`}
          value={role}
          label={words.roles[role]}
          hint={fixed.includes(role) ? `${words.may[role]} ${words.fixed}` : words.may[role]}
          checked={chosen.includes(role)}
          onChange={() => onChange(roles.filter((each) => (each === role) !== chosen.includes(each)))}
        />
      ))}
      {error && (
        <p class="field__error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
