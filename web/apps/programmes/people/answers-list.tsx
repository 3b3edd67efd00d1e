import type { Question } from "../../../../functions/programmes/contract.ts";
import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import { peopleMessages } from "../../../i18n/people.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { StudioRoomProps } from "../room.ts";
import type { Person } from "./server.ts";

/** What somebody said of themselves, question by question. */
export function AnswersList({
  programme: { screener },
  person,
}: Pick<StudioRoomProps, "programme"> & { person: Person }) {
  const words = useWords(peopleMessages);
  const { ages, devices } = useWords(enrolmentMessages);
  const { lang, format } = useEdition();
  const { country, ageBand, device, answers } = person;
  const regions = new Intl.DisplayNames(lang, { type: "region" });
  const said = [
    ...(country ? [{ asked: words.country, answer: regions.of(country) ?? country }] : []),
    ...(ageBand ? [{ asked: words.age, answer: ages[ageBand] }] : []),
    ...(device ? [{ asked: words.device, answer: devices[device] }] : []),
    ...screener.map((question) => ({ asked: question.text[lang], answer: answerTo(question) ?? words.noAnswer })),
  ];
  if (said.length === 0) return null;
  return (
    <dl class="applicant__answers">
      {said.map(({ asked, answer }) => (
        <div key={asked}>
          <dt>{asked}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );

  function answerTo(question: Question): string | undefined {
    const given = answers.find(({ questionId }) => questionId === question.questionId);
    if (!given) return undefined;
    if (question.kind === "text") return given.text;
    if (question.kind === "scale") return given.figure === undefined ? undefined : format.number(given.figure);
    const chosen = question.options.filter(({ optionId }) => given.options?.includes(optionId));
    return format.list(chosen.map(({ text }) => text[lang]));
  }
}
