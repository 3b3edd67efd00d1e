import type { Median } from "../../../functions/insights/contract.ts";
import { durationText } from "../../components/durations.ts";
import type { Format } from "../../i18n/format.ts";
import { transparencyMessages } from "../../i18n/transparency.ts";
import { Formula } from "./formula.tsx";

type WaitName = "toModeration" | "toFirstAnswer" | "toDecision";
type Waits = Record<WaitName, Median>;
const names: readonly WaitName[] = ["toModeration", "toFirstAnswer", "toDecision"];

function everText({ n, seconds }: Median, format: Format): string {
  const words = transparencyMessages[format.lang];
  if (n === 0) return words.noneEver;
  return seconds === undefined
    ? words.everTooFew
    : words.ever(durationText(seconds, words, format), words.n(n, format));
}

/** How long answers took: three landings, each with its number of cases, its past and what still waits. */
export function WaitCards({ year, ever, format }: { year: Waits; ever: Waits; format: Format }) {
  const words = transparencyMessages[format.lang];
  const told = (seconds: number) => durationText(seconds, words, format);
  return (
    <ol class="waits">
      {names.map((name) => {
        const { n, seconds, waiting } = year[name];
        const before = ever[name];
        return (
          <li key={name} class="waits__one">
            <h3 class="waits__title">
              <span class={seconds === undefined ? "waits__value waits__value--few" : "waits__value"}>
                {seconds !== undefined ? told(seconds) : before.n === 0 ? words.noneYet : words.tooFew}
              </span>{" "}
              <span class="waits__what">{words.waits[name]}</span>
            </h3>
            <p class="waits__n">{seconds === undefined ? words.tooFewOf(n, format) : words.n(n, format)}</p>
            <p class="waits__note">
              {everText(before, format)} {words.waiting(waiting, format)}
            </p>
            <Formula text={words.waits.formulas[name]} lang={format.lang} />
          </li>
        );
      })}
    </ol>
  );
}
