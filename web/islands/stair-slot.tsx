import { render } from "preact";
import { Stair } from "../components/stair.tsx";
import { stairSentence } from "../components/stair-sentence.ts";
import type { Format } from "../i18n/format.ts";
import { ideaMessages } from "../i18n/idea.ts";
import type { StairModel } from "../models.ts";

type StairSlotProps = { stair: StairModel; format: Format; celebrate: boolean };

/** Draws the stair anew where the page has it. */
export function showStair(slot: HTMLElement, props: StairSlotProps): void {
  if (!drawn.has(slot)) slot.replaceChildren();
  drawn.add(slot);
  render(<StairSlot {...props} />, slot);
}
const drawn = new WeakSet<HTMLElement>();

/** Number, stair and sentence, as the page first had them. */
const StairSlot = ({ stair, format, celebrate }: StairSlotProps) => (
  <>
    <p class="panel__count">
      <strong class="panel__number">{format.number(stair.supporters)}</strong>{" "}
      {ideaMessages[format.lang].supporters(format.plural, stair.supporters)}
    </p>
    <Stair stair={stair} format={format} size="large" celebrate={celebrate} />
    <p class="panel__sentence">{stairSentence(stair, format)}</p>
  </>
);
