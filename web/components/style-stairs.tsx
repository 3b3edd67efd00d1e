import type { Format } from "../i18n/format.ts";
import type { StairModel } from "../models.ts";
import { Stair } from "./stair.tsx";
import { stairSentence } from "./stair-sentence.ts";

const classic = [
  { supporters: 100, extraDays: 365 },
  { supporters: 1_000, extraDays: 182 },
  { supporters: 5_000, extraDays: 182 },
  { supporters: 10_000, extraDays: 0 },
];
const small = [
  { supporters: 7, extraDays: 60 },
  { supporters: 17, extraDays: 90 },
  { supporters: 34, extraDays: 0 },
];
const eight = [1, 2, 4, 8, 16, 32, 64, 128].map((n) => ({ supporters: n * 100, extraDays: n === 128 ? 0 : 30 }));
const endsAt = "2026-10-30T17:00:00Z";

/** One stair for each state it can be in. */
export const stairStates: StairModel[] = [
  { steps: classic, reached: 0, supporters: 0, stage: "gathering", endsAt },
  { steps: classic, reached: 2, supporters: 2_314, stage: "gathering", endsAt },
  { steps: small, reached: 2, supporters: 31, stage: "gathering", endsAt },
  { steps: eight, reached: 4, supporters: 1_400, stage: "gathering", endsAt },
  { steps: [], reached: 0, supporters: 4, stage: "gathering", waitsForMembers: { members: 18, needed: 30 } },
  { steps: classic, reached: 0, supporters: 84, stage: "expired", endsAt },
  { steps: classic, reached: 4, supporters: 10_004, stage: "in_review", endsAt },
  { steps: classic, reached: 4, supporters: 10_412, stage: "not_approved", endsAt },
  { steps: small, reached: 3, supporters: 36, stage: "in_beta", endsAt },
];

export function StyleStairs({ format }: { format: Format }) {
  return (
    <div class="style-stairs">
      {stairStates.map((stair) => (
        <div key={JSON.stringify(stair)} class="panel">
          <Stair stair={stair} format={format} size="large" />
          <div class="climb">
            <Stair stair={stair} format={format} size="small" />
            <p class="climb__text">
              <span class="climb__sentence">{stairSentence(stair, format)}</span>
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}
