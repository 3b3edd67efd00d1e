import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useWords } from "../../edition.ts";
import { announce } from "../../live.ts";

type StrandedProps = { title: string; text: string; words: string; onDrop: () => void };

/** Typed on this device and refused for good: to be copied, and not lost. */
export function StrandedWords({ title, text, words: typed, onDrop }: StrandedProps) {
  const words = useWords(feedbackMessages);
  const copy = async () => {
    await navigator.clipboard.writeText(typed);
    announce(words.left.copied);
  };
  const drop = () => {
    onDrop();
    announce(words.form.discarded);
  };
  return (
    <section class="notice" aria-labelledby="stranded-title">
      <h2 class="notice__title" id="stranded-title">
        {title}
      </h2>
      <p>{text}</p>
      <p class="report__text report__text--stranded" dir="auto">
        {typed}
      </p>
      <div class="actions">
        <button type="button" class="button button--small" onClick={copy}>
          {words.left.copy}
        </button>
        <button type="button" class="button button--small button--quiet" onClick={drop}>
          {words.form.discard}
        </button>
      </div>
    </section>
  );
}
