import type { Share } from "../../../functions/insights/contract.ts";
import { leastForMedian } from "../../../functions/insights/limits.ts";
import type { Format } from "../../i18n/format.ts";
import { transparencyMessages } from "../../i18n/transparency.ts";

/** "95 %" where there are enough to speak of one, "3 of 4" where not. */
export function shareText({ part, n }: Share, format: Format): string {
  if (n === 0) return transparencyMessages[format.lang].none;
  return n < leastForMedian ? ofText({ part, n }, format) : format.percent(part / n);
}
export const ofText = ({ part, n }: Share, format: Format): string =>
  transparencyMessages[format.lang].of(format.number(part), format.number(n));

const [width, height] = [720, 56];

/** Two voices on one bar, told apart by more than colour. */
export function VoiceBar({ voice, brand, format }: { voice: Share; brand: string; format: Format }) {
  const words = transparencyMessages[format.lang].voice;
  if (voice.n === 0) return null;
  const end = Math.round((width * voice.part) / voice.n);
  const others = { part: voice.n - voice.part, n: voice.n };
  return (
    <figure class="voice">
      <svg
        class="voice__bar"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.summary(ofText(voice, format), ofText(others, format))}
      >
        <rect class="voice__members" x="1" y="1" width={width - 2} height={height - 2} rx="10" />
        <rect class="voice__brand" x="1" y="1" width={Math.max(0, end - 2)} height={height - 2} rx="10" />
      </svg>
      <ul class="voice__legend">
        <li class="voice__key voice__key--brand">
          {words.brand(brand)} <strong>{format.number(voice.part)}</strong>
        </li>
        <li class="voice__key voice__key--members">
          {words.members} <strong>{format.number(others.part)}</strong>
        </li>
      </ul>
    </figure>
  );
}
