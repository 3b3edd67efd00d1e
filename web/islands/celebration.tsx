import { crossingMessages } from "../i18n/crossing.ts";
import type { Format } from "../i18n/format.ts";
import type { Crossing } from "./standing.ts";

type CelebrationProps = { crossing: Crossing; format: Format; onClose: () => void };

/** A milestone crossed before one's eyes: said once, in yellow; confetti only for those who like things to move. */
export function Celebration({ crossing, format, onClose }: CelebrationProps) {
  const words = crossingMessages[format.lang];
  const reached = format.number(crossing.supporters);
  return (
    <div class="celebration" role="status">
      <Confetti />
      <p class="celebration__title">
        {crossing.opensReview ? words.review(reached) : words.gained(reached, format.number(crossing.extraDays))}
      </p>
      <p>{crossing.opensReview ? words.answer : crossing.endsAt && words.moved(format.date(crossing.endsAt))}</p>
      <button type="button" class="button button--text" onClick={onClose}>
        {words.dismiss}
      </button>
    </div>
  );
}

const pieces = Array.from({ length: 14 }, (_, at) => ({ x: 12 + at * 25, turn: (at * 47) % 90, kind: at % 3 }));

/** Squares of a hopscotch, falling; the style sheet keeps them still where motion is not wanted. */
const Confetti = () => (
  <svg class="celebration__confetti" viewBox="0 0 360 40" aria-hidden="true" focusable="false">
    {pieces.map(({ x, turn, kind }) => (
      <rect
        key={x}
        class={`celebration__piece celebration__piece--${kind}`}
        x={x}
        y={8 + ((x * 7) % 18)}
        width="9"
        height="9"
        rx="1.5"
        transform={`rotate(${turn} ${x + 4} 18)`}
      />
    ))}
  </svg>
);
