import type { Against, OwnEnrolment } from "../../../functions/enrolment/contract.ts";
import type { ProgrammeCard } from "../../../functions/programmes/contract.ts";
import { enrolmentMessages } from "../../i18n/enrolment.ts";
import type { Sent } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { ProgrammeRows, type RowsProps } from "./programme-rows.tsx";

type Card = Sent<ProgrammeCard> & { picture?: string };
type Opens = Pick<RowsProps, "onOpen">;
type OwnTest = { programme: Card; enrolment: Sent<OwnEnrolment> };

/** One's own programmes, and where one stands in each. */
export function MineList({ tests, onOpen }: Opens & { tests: readonly OwnTest[] }) {
  const words = useWords(enrolmentMessages).home;
  return (
    <section aria-labelledby="mine-title">
      <h2 class="tests__part" id="mine-title">
        {words.mine}
      </h2>
      {tests.length === 0 ? (
        <p class="soft">{words.noneMine}</p>
      ) : (
        <ProgrammeRows rows={tests.map((test) => ({ ...test, word: <WhereTheyStand {...test} /> }))} onOpen={onOpen} />
      )}
    </section>
  );
}

function WhereTheyStand({ programme, enrolment }: OwnTest) {
  const words = useWords(enrolmentMessages);
  const { format } = useEdition();
  const { status, acceptBy, ahead = 0, termsVersion } = enrolment;
  const isOver = programme.stage === "closed";
  if (status === "seated" && acceptBy) return <strong>{words.home.answer(format.dateTime(acceptBy))}</strong>;
  if (status === "waiting" && !isOver) return <span>{words.home.place(format.ordinal(ahead + 1))}</span>;
  if (status === "active" && termsVersion !== programme.termsVersion) return <strong>{words.home.termsChanged}</strong>;
  return <span>{words.statuses[status]}</span>;
}

type Opening = { programme: Card; against: Sent<Against>[] };

/** What else there is to test, with the reason where it is not for them. */
export function OpenList({ openings, onOpen }: Opens & { openings: readonly Opening[] }) {
  const words = useWords(enrolmentMessages).home;
  return (
    <section aria-labelledby="open-title">
      <h2 class="tests__part" id="open-title">
        {words.open}
      </h2>
      <ProgrammeRows
        rows={openings.map(({ programme, against: [first] }) => ({
          programme,
          word: first && <Reason reason={first} />,
        }))}
        onOpen={onOpen}
      />
    </section>
  );
}

function Reason({ reason }: { reason: Sent<Against> }) {
  const words = useWords(enrolmentMessages);
  const { format } = useEdition();
  if (reason.why === "priority") return <span>{words.home.until(format.dateTime(reason.until))}</span>;
  return <span>{words.against[reason.why]}</span>;
}
