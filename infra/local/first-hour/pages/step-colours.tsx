import { type Measured, measured } from "../../../../web/brand/pairs.ts";
import { firstHourMessages } from "../../../../web/i18n/first-hour.ts";
import { formatFor } from "../../../../web/i18n/format.ts";
import { answerIn } from "../answers.ts";
import { coloursIn } from "../judge.ts";
import { Previews } from "./previews.tsx";
import { Ask } from "./wizard-field.tsx";
import type { StepPage, StepProps, View } from "./wizard-frame.tsx";

const names = ["main", "stair", "spark"] as const;
const isHex = (text: string) => /^#[0-9a-f]{6}$/i.test(text.trim());

export function coloursStep(view: View): StepPage {
  const props = { view, words: firstHourMessages[view.lang], format: formatFor(view.lang, "UTC") };
  const words = props.words.colours;
  return {
    heading: words.heading,
    lead: words.lead,
    asked: (
      <>
        {names.map((name) => (
          <Colour key={name} {...props} name={name} />
        ))}
        <Pairs {...props} />
      </>
    ),
    preview: <Previews view={view} page="home" themes={["light", "dark"]} />,
  };
}

function Colour({ name, ...props }: StepProps & { name: (typeof names)[number] }) {
  const words = props.words.colours;
  const value = answerIn(props.view.draft, name).trim();
  return (
    <div class="fh-colour">
      <Ask {...props} field={name} label={words[name]} hint={words[`${name}Hint`]} optional={name === "spark"}>
        <input
          type="color"
          class="fh-colour__pick"
          value={isHex(value) ? value.toLowerCase() : "#ffffff"}
          aria-label={words.pick(words[name])}
          data-picks={name}
        />
      </Ask>
      <div data-live={`verdict-${name}`}>
        <Verdict name={name} {...props} />
      </div>
    </div>
  );
}

/** Reads everywhere; or the nearest colour that does, one press away. */
function Verdict({ name, view, words }: StepProps & { name: (typeof names)[number] }) {
  const fault = view.faults.find(({ field }) => field === name);
  if (!fault) return <p class="fh-passes">{words.colours.reads}</p>;
  if (!("colour" in fault) || !fault.colour.nearest) return null;
  const { nearest } = fault.colour;
  return (
    <button type="submit" class="button button--quiet button--small fh-nearest" name="use" value={`${name}=${nearest}`}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <rect width="20" height="20" rx="4" fill={nearest} />
      </svg>
      {words.colours.use(nearest)}
    </button>
  );
}

function Pairs({ view, words }: StepProps) {
  const colours = coloursIn(view.draft);
  const readable = Object.values(colours).every((colour) => isHex(colour));
  const format = formatFor(view.lang, "UTC");
  return (
    <details class="fh-pairs" data-live="pairs">
      <summary>{words.colours.table}</summary>
      {readable && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{words.colours.pair}</th>
              <th scope="col">{words.light}</th>
              <th scope="col">{words.dark}</th>
              <th scope="col">{words.colours.needed}</th>
            </tr>
          </thead>
          <tbody>
            {inBothThemes(measured(colours)).map(({ light, dark }) => (
              <tr key={`${light.front} ${light.back}`}>
                <th scope="row">
                  {words.colours.tokens[tokenOf(light.front)]} · {words.colours.tokens[tokenOf(light.back)]}
                </th>
                <Ratio pair={light} words={words} number={format.number} />
                <Ratio pair={dark} words={words} number={format.number} />
                <td>{format.number(light.least)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

type TokenName = keyof StepProps["words"]["colours"]["tokens"];
const tokenOf = (token: string): TokenName =>
  (Object.keys(firstHourMessages.en.colours.tokens) as TokenName[]).find((name) => name === token) ?? "ink";

type RatioProps = { pair: Measured; words: StepProps["words"]; number: (value: number) => string };

function Ratio({ pair, words, number }: RatioProps) {
  return (
    <td class={pair.passes ? undefined : "fh-fails"}>
      <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true" focusable="false">
        <rect width="34" height="18" rx="4" fill={pair.backHex} stroke="#857a66" />
        <circle cx="17" cy="9" r="5" fill={pair.frontHex} />
      </svg>{" "}
      {number(Math.floor(pair.ratio * 10) / 10)}
      <span class={pair.passes ? "visually-hidden" : undefined}>
        {" "}
        {pair.passes ? words.colours.passes : words.colours.failsShort}
      </span>
    </td>
  );
}

/** Light and dark of the same pair side by side. */
function inBothThemes(all: readonly Measured[]): { light: Measured; dark: Measured }[] {
  return all.flatMap((light) => {
    if (light.theme !== "light") return [];
    const dark = all.find(({ theme, front, back }) => theme === "dark" && front === light.front && back === light.back);
    return dark ? [{ light, dark }] : [];
  });
}
