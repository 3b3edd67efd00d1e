import type { Statement } from "../../../functions/appeals/contract.ts";
import { Why } from "../../components/why.tsx";
import { statementMessages } from "../../i18n/statements.ts";
import type { Sent } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { AppealForm } from "./appeal-form.tsx";

type CardProps = { statement: Sent<Statement>; onAppealed: () => void };

/** One decision, as the law wants it told: what, when, by which rule, why, by whom or what, and what can be done. */
export function StatementCard({ statement, onAppealed }: CardProps) {
  const words = useWords(statementMessages);
  const { format } = useEdition();
  const { actId, kind, at, title, until, reasons, appeal, appealUntil } = statement;
  const open = appealUntil !== undefined && Date.parse(appealUntil) > Date.now();
  const restricts = kind === "limited" || kind === "suspended";
  return (
    <article class="statement" id={actId} tabIndex={-1} aria-labelledby={`${actId}-title`}>
      <header>
        <h2 id={`${actId}-title`}>{words.kinds[kind]}</h2>
        <p class="soft">
          {title && <strong dir="auto">{title} · </strong>}
          <time dateTime={at}>{words.on(format.dateTime(at))}</time>
          {restricts && ` · ${until ? words.until(format.dateTime(until)) : words.openEnded}`}
        </p>
      </header>
      {reasons && <Why why={reasons} format={format} />}
      {statement.words?.text && (
        <section>
          <h3>{words.words}</h3>
          <blockquote class="statement__quote" lang={statement.words.lang} dir="auto">
            {statement.words.text}
          </blockquote>
        </section>
      )}
      {appeal ? (
        <Appealed appeal={appeal} />
      ) : open ? (
        <AppealForm actId={actId} until={appealUntil} onAppealed={onAppealed} />
      ) : (
        appealUntil && <p class="soft">{words.over(format.date(appealUntil))}</p>
      )}
      <p class="soft statement__law">
        {words.byPerson} {words.law}
      </p>
    </article>
  );
}

function Appealed({ appeal }: { appeal: NonNullable<Sent<Statement>["appeal"]> }) {
  const words = useWords(statementMessages);
  const { format } = useEdition();
  return (
    <section class="stack">
      {appeal.outcome ? (
        <>
          <p class="notice">
            <strong>{words[appeal.outcome]}</strong>
          </p>
          {appeal.decision && <Why why={appeal.decision} format={format} />}
        </>
      ) : (
        <p class="notice">{words.sent(format.dateTime(appeal.at))}</p>
      )}
      <h3>{words.yours}</h3>
      <blockquote class="statement__quote" lang={appeal.lang} dir="auto">
        {appeal.text}
      </blockquote>
    </section>
  );
}
