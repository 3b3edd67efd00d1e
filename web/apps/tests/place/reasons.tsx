import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import { paths } from "../../../paths.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { TesterRoomProps } from "../room.ts";
import type { Application } from "./server.ts";

type ReasonsProps = Pick<TesterRoomProps, "programme"> & { against: Application["against"] };

/** Why somebody cannot apply now, and what would change that. */
export function Reasons({ programme: { ideaId, circleId, title }, against }: ReasonsProps) {
  const words = useWords(enrolmentMessages);
  const { lang, format } = useEdition();
  const named = (wanted: string) => against.some(({ why }) => why === wanted);
  return (
    <section class="notice" aria-labelledby="against-title">
      <h2 class="notice__title" id="against-title">
        {words.againstTitle}
      </h2>
      {against.map((reason) => (
        <p key={reason.why}>
          {reason.why === "priority"
            ? words.against.priority(format.dateTime(reason.until))
            : words.against[reason.why]}
        </p>
      ))}
      <div class="actions">
        {ideaId && (named("priority") || named("supporters")) && (
          <a class="button button--quiet" href={paths.ideaOfMember(lang, { ideaId, title: title[lang] })}>
            {words.toIdea}
          </a>
        )}
        {named("circle") && (
          <a class="button button--quiet" href={paths.circle(lang, circleId)}>
            {words.toCircle}
          </a>
        )}
      </div>
    </section>
  );
}
