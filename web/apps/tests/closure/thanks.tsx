import { testClosureMessages } from "../../../i18n/test-closure.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { Closure } from "./server.ts";

/** What somebody did in a test, in large numbers; what they did not do is not held up to them. */
export function Thanks({ contribution }: Pick<Closure, "contribution">) {
  const all = useWords(testClosureMessages);
  const words = all.contribution;
  const { format } = useEdition();
  const { tasks, answered, reports, fixed, confirmed } = contribution;
  const numbers = [
    { name: words.tasks, count: tasks.done, text: words.of(format.number(tasks.done), format.number(tasks.of)) },
    { name: words.answered, count: answered },
    { name: words.reports, count: reports },
    { name: words.fixed, count: fixed },
    { name: words.confirmed, count: confirmed },
  ].filter(({ count }) => count > 0);
  if (numbers.length === 0) return null;
  return (
    <section class="closure__thanks" aria-labelledby="closure-thanks">
      <h2 id="closure-thanks">{all.thanks}</h2>
      <dl class="big-numbers">
        {numbers.map(({ name, count, text }) => (
          <div key={name} class="big-numbers__one">
            <dt>{name}</dt>
            <dd>{text ?? format.number(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
