import type { StaffRecord } from "../../../functions/staff/contract.ts";
import { staffMessages } from "../../i18n/staff.ts";
import { useEdition, useWords } from "../edition.ts";
import { useRoleWords } from "./role-words.ts";

/** Every change of roles: who, when, from what to what. */
export function Records({ records }: { records: readonly StaffRecord[] }) {
  const words = useWords(staffMessages).records;
  const { format } = useEdition();
  return (
    <section class="team__records" aria-labelledby="records-title">
      <h2 id="records-title">{words.title}</h2>
      {records.length === 0 && <p class="soft">{words.none}</p>}
      <ol class="rows">
        {records.map((record) => (
          <li class="row" key={record.number}>
            <p>
              <span class="soft">{format.dateTime(record.at)}</span> <Told record={record} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Told({ record: { kind, by, member, mailed, roles, before = [] } }: { record: StaffRecord }) {
  const words = useWords(staffMessages).records;
  const roleWords = useRoleWords();
  const whom = mailed ? words.byMail : words.someone;
  switch (kind) {
    case "invited":
      return <>{words.invited(by.name, whom, roleWords(roles))}</>;
    case "revoked":
      return <>{words.revoked(by.name, whom, roleWords(roles))}</>;
    case "accepted":
      return <>{words.accepted(by.name, roleWords(roles))}</>;
    case "changed":
      return <>{words.changed(by.name, member?.name ?? "", roleWords(before), roleWords(roles))}</>;
  }
}
