import type { Role } from "../../../functions/platform/session.ts";
import { staffMessages } from "../../i18n/staff.ts";
import { useEdition } from "../edition.ts";

/** "Moderation and Product team", or that there is none. */
export function useRoleWords(): (roles: readonly Role[]) => string {
  const { lang, format } = useEdition();
  const words = staffMessages[lang];
  return (roles) => (roles.length === 0 ? words.records.nothing : format.list(roles.map((role) => words.roles[role])));
}
