import { rounded } from "./drawing.ts";

export type StoneStep = { name: string; count: number };

const frame = { width: 720, height: 290, floor: 286, head: 40, lean: { x: 14, y: 10 } };
const stone = { r: 6, gap: 15, aRow: 5, rows: 5 };

/** One stone is one idea, until a step has no room for them: then each stands for more. */
export function ideasAStone(steps: readonly StoneStep[]): number {
  const most = Math.max(...steps.map(({ count }) => count));
  const room = stone.aRow * stone.rows;
  return (
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 10_000, 100_000].find((each) => most / each <= room) ?? 1_000_000
  );
}

/** A stair with a stone for every idea on its step, as children leave them on the squares of a hopscotch. */
export function Stones({ steps, label }: { steps: readonly StoneStep[]; label: string }) {
  const each = ideasAStone(steps);
  const width = (frame.width - frame.lean.x - 2) / steps.length;
  return (
    <svg class="stones" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
      <path class="stones__floor" d={`M0 ${frame.floor}H${frame.width}`} />
      {steps.map(({ name, count }, i) => {
        const height = rounded(20 + ((frame.floor - frame.head - 70) * i) / Math.max(1, steps.length - 1));
        const [x, y] = [rounded(1 + i * width), rounded(frame.floor - height)];
        return (
          <g key={name} class={count > 0 ? "stones__step" : "stones__step stones__step--empty"}>
            <path
              class="stones__tread"
              d={`M${x} ${y}l${frame.lean.x} ${-frame.lean.y}h${rounded(width)}l${-frame.lean.x} ${frame.lean.y}z`}
            />
            <rect class="stones__front" x={x} y={y} width={rounded(width)} height={height} />
            <Pile
              x={rounded(x + width / 2 + frame.lean.x / 2)}
              y={y - frame.lean.y / 2}
              count={Math.ceil(count / each)}
            />
          </g>
        );
      })}
      <path
        class="stones__side"
        d={`M${frame.width - frame.lean.x - 1} ${rounded(frame.floor - 20 - (frame.floor - frame.head - 70))}l${frame.lean.x} ${-frame.lean.y}V${frame.floor - frame.lean.y}l${-frame.lean.x} ${frame.lean.y}z`}
      />
    </svg>
  );
}

/** Rows of stones, each row over the gaps of the one below. */
function Pile({ x, y, count }: { x: number; y: number; count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, i) => {
        const row = Math.floor(i / stone.aRow);
        const inRow = Math.min(stone.aRow, count - row * stone.aRow);
        const place = (i % stone.aRow) - (inRow - 1) / 2;
        return (
          <circle
            key={i}
            class="stones__stone"
            cx={rounded(x + place * stone.gap)}
            cy={rounded(y - stone.r - row * (stone.gap - 2))}
            r={stone.r}
          />
        );
      })}
    </>
  );
}
