import { testMessages } from "../../../i18n/tests.ts";
import { noonOf } from "../../../noon.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { TesterRoomProps } from "../room.ts";

/** What the programme is about, and when what happens. */
export function About({ programme }: TesterRoomProps) {
  const words = useWords(testMessages).about;
  const { lang, format } = useEdition();
  const { pitch, phases, notice, rewards } = programme;
  return (
    <div class="stack">
      <p class="tests__pitch">{pitch[lang]}</p>
      {notice && (
        <section class="notice" aria-labelledby="notice-title">
          <h2 class="notice__title" id="notice-title">
            {words.notice}
          </h2>
          <p>{notice[lang]}</p>
        </section>
      )}
      <section aria-labelledby="phases-title">
        <h2 id="phases-title">{words.phases}</h2>
        <ol class="tests__phases">
          {phases.map(({ phaseId, name, from, to }) => (
            <li key={phaseId}>
              <strong>{name[lang]}</strong>{" "}
              <span class="soft">{words.dates(format.date(noonOf(from)), format.date(noonOf(to)))}</span>
            </li>
          ))}
        </ol>
      </section>
      {rewards && (
        <section aria-labelledby="rewards-title">
          <h2 id="rewards-title">{words.rewards}</h2>
          <p>{rewards[lang]}</p>
        </section>
      )}
    </div>
  );
}
