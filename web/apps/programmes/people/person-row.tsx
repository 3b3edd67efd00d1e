import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import { peopleMessages } from "../../../i18n/people.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { StudioRoomProps } from "../room.ts";
import { AnswersList } from "./answers-list.tsx";
import { RemovePart } from "./remove-part.tsx";
import type { Person } from "./server.ts";

type RowProps = Pick<StudioRoomProps, "programme"> & {
  person: Person;
  rank: number | undefined;
  mayAct: boolean;
  onChanged: () => void;
};

/** One person in a line; open, what they answered and what the team can do. */
export function PersonRow({ programme, person, rank, mayAct, onChanged }: RowProps) {
  const words = useWords(peopleMessages);
  const { statuses } = useWords(enrolmentMessages);
  const { lang, format } = useEdition();
  const { name, status, since, appliedAt, acceptBy, seat, termsVersion, acceptedAt, removal, variantId } = person;
  const variant = programme.variants.find((each) => each.variantId === variantId);
  const facts = [
    rank !== undefined && words.rank(format.ordinal(rank)),
    programme.variants.length > 1 && variant?.name[lang],
    seat && words.seat(format.number(seat.number)),
    acceptBy ? words.until(format.dateTime(acceptBy)) : words.since(format.date(since)),
  ].filter(Boolean);
  const removable = mayAct && (status === "waiting" || status === "seated" || status === "active");
  return (
    <li>
      <details class="applicant">
        <summary class="applicant__line">
          <span class="applicant__name">{name}</span>
          <span class={`tag tag--${looks[status]}`}>{statuses[status]}</span>
          <span class="soft">{facts.join(", ")}</span>
        </summary>
        <div class="stack applicant__more">
          <p class="soft">{words.applied(format.dateTime(appliedAt))}</p>
          {termsVersion !== undefined && acceptedAt && (
            <p>{words.terms(format.number(termsVersion), format.dateTime(acceptedAt))}</p>
          )}
          <AnswersList programme={programme} person={person} />
          {removal && (
            <div>
              <p>{words.removed(removal.by, format.dateTime(removal.at))}</p>
              <blockquote class="place__why">{removal.why}</blockquote>
            </div>
          )}
          {removable && <RemovePart programmeId={programme.programmeId} person={person} onRemoved={onChanged} />}
        </div>
      </details>
    </li>
  );
}

const looks: Record<Person["status"], string> = {
  waiting: "still",
  seated: "going",
  active: "test",
  completed: "done",
  disqualified: "still",
  lapsed: "still",
  left: "still",
  removed: "still",
  unplaced: "still",
};
