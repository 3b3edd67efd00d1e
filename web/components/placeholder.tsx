const side = 44;
const half = { x: side * 0.866, y: side * 0.5 };

/** Blank boxes piled on a hopscotch: every idea without a drawing gets a pile of its own, always the same. */
export function Placeholder({ seed }: { seed: string }) {
  const heights = piles(seed);
  return (
    <svg class="placeholder" viewBox="0 0 400 300" width="1200" height="900" aria-hidden="true" focusable="false">
      <path class="placeholder__shadow" d={diamond(200, 206, 3.3)} />
      {heights.map((height, index) =>
        height === 0 ? null : (
          <Box key={`${seed}-${index}`} column={index % 3} row={Math.floor(index / 3)} height={height} />
        ),
      )}
    </svg>
  );
}

function Box({ column, row, height }: { column: number; row: number; height: number }) {
  const x = 200 + (column - row) * half.x;
  const y = 160 + (column + row) * half.y - half.y * 2;
  const tall = height * side * 0.72;
  const top = y - tall;
  return (
    <g>
      <path
        class="placeholder__left"
        d={`M${x - half.x} ${top + half.y}l${half.x} ${half.y}v${tall}l${-half.x} ${-half.y}z`}
      />
      <path
        class="placeholder__right"
        d={`M${x + half.x} ${top + half.y}l${-half.x} ${half.y}v${tall}l${half.x} ${-half.y}z`}
      />
      <path
        class="placeholder__top"
        d={`M${x} ${top}l${half.x} ${half.y}l${-half.x} ${half.y}l${-half.x} ${-half.y}z`}
      />
    </g>
  );
}

const diamond = (x: number, y: number, size: number) =>
  `M${x} ${y - half.y * size}l${half.x * size} ${half.y * size}l${-half.x * size} ${half.y * size}l${-half.x * size} ${-half.y * size}z`;

/** Nine heights from 0 to 3, lower towards the viewer so that nothing hides. */
function piles(seed: string): number[] {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0,
    2_166_136_261,
  );
  return Array.from({ length: 9 }, (_, index) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const tallest = 3 - Math.floor(((index % 3) + Math.floor(index / 3)) / 1.5);
    return Math.min(tallest, Math.floor((state / 2 ** 32) * (tallest + 1)) + (index === 0 ? 1 : 0));
  });
}
