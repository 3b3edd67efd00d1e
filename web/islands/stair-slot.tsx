import { Stair } from "../components/stair.tsx";
import { stairSentence } from "../components/stair-sentence.ts";
import type { Format } from "../i18n/format.ts";
import { ideaMessages } from "../i18n/idea.ts";
import type { StairModel } from "../models.ts";

/** Number, stair and sentence, as the page first had them. */
export const StairSlot = ({ stair, format, celebrate }: { stair: StairModel; format: Format; celebrate: boolean }) => (
  <>
    <p class="panel__count">
      <strong class="panel__number">{format.number(stair.supporters)}</strong>{" "}
      {ideaMessages[format.lang].supporters(format.plural, stair.supporters)}
    </p>
    <Stair stair={stair} format={format} size="large" celebrate={celebrate} />
    <p class="panel__sentence">{stairSentence(stair, format)}</p>
  </>
);
