import { useState } from "preact/hooks";
import { feedbackLimits } from "../../../../functions/feedback/limits.ts";
import { Field } from "../../../components/field.tsx";
import { jobTitleIn } from "../../../components/job-title.ts";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useEdition, useWords } from "../../edition.ts";
import { browserShelf, keptUnder } from "../../kept.ts";
import { newWordsId } from "./new-id.ts";
import type { PartProps } from "./part-props.ts";
import { type ReportPage, say } from "./server.ts";

/** What testers and the team say about it. What is typed stays on the device until it is sent. */
export function ReportTalk({ reference, page, act }: PartProps) {
  const words = useWords(feedbackMessages).page;
  const { said, may, mine, status } = page;
  return (
    <section class="stack" aria-labelledby="talk-title">
      <h3 id="talk-title">{words.talk}</h3>
      {said.length === 0 && <p class="soft">{words.silent}</p>}
      <ol class="report__said">
        {said.map((each) => (
          <Said key={each.wordsId} said={each} />
        ))}
      </ol>
      {may.say && <SayForm reference={reference} page={page} act={act} asked={mine && status === "needs_info"} />}
    </section>
  );
}

function Said({
  said: { name, staff, title, at, text, lang: said, held, mine },
}: {
  said: ReportPage["said"][number];
}) {
  const {
    page: words,
    held: { words: waits },
  } = useWords(feedbackMessages);
  const { lang, format } = useEdition();
  return (
    <li class={staff ? "report__word report__word--team" : "report__word"}>
      <p>
        <strong>{name}</strong>{" "}
        <span class="soft">
          {staff && `${(title && jobTitleIn(title, lang)) || words.team} · `}
          {format.dateTime(at)}
        </span>
      </p>
      <p class="report__text" lang={said} dir="auto">
        {text}
      </p>
      {held && mine && <p class="soft">{waits}</p>}
    </li>
  );
}

const isText = (value: unknown): value is string => typeof value === "string";

function SayForm({ reference, act, asked }: PartProps & { asked: boolean }) {
  const words = useWords(feedbackMessages).page;
  const { lang, format } = useEdition();
  const kept = keptUnder(browserShelf(), `palier:words:${reference.feedbackId}`, isText);
  const [text, setText] = useState(() => kept.read() ?? "");
  const [wordsId, setWordsId] = useState(newWordsId);
  const send = async (event: Event) => {
    event.preventDefault();
    if (!text.trim() || !(await act(() => say(reference, wordsId, { text, lang }), words.said))) return;
    kept.forget();
    setText("");
    setWordsId(newWordsId());
  };
  return (
    <form class="stack" onSubmit={send}>
      {asked && <p class="notice">{words.asked}</p>}
      <Field id="say" label={asked ? words.answer : words.say} format={format}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            dir="auto"
            maxLength={feedbackLimits.words}
            value={text}
            onInput={({ currentTarget: { value } }) => {
              kept.write(value);
              setText(value);
            }}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class={asked ? "button" : "button button--quiet"}>
          {words.send}
        </button>
      </div>
    </form>
  );
}
