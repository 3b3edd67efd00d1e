import type { Brand } from "../models.ts";
import { initialOf } from "./initial.ts";

type Marked = Pick<Brand, "name" | "logo" | "mark">;

/** A brand's mark: its logo, the drawing that it chose, or the first letter of its name. Its name stands beside it. */
export function Mark({ brand }: { brand: Marked }) {
  if (brand.logo) {
    const { address, width, height } = brand.logo;
    return <img class="mark mark--logo" src={address} width={width} height={height} alt="" />;
  }
  return (
    <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <Drawing brand={brand} />
    </svg>
  );
}

/** A logo that is a word already: the name beside it would say it twice. */
export const isWordmark = ({ logo }: Marked): boolean => logo !== undefined && logo.width > 2 * logo.height;

/** In a square of 40. */
export function Drawing({ brand: { name, mark } }: { brand: Marked }) {
  return mark === "hopscotch" ? <Hopscotch /> : <Initial letter={initialOf(name)} />;
}

function Initial({ letter }: { letter: string }) {
  return (
    <>
      <rect class="mark__ground" width="40" height="40" rx="11" />
      <text class="mark__letter" x="20" y="29" text-anchor="middle">
        {letter}
      </text>
    </>
  );
}

/** A hopscotch path climbing to the sky: one, two, one, and home. */
function Hopscotch() {
  return (
    <g transform="rotate(45 20 20)">
      <path class="mark__sky" d="M10.5 7.2a9.5 9.5 0 0 1 19 0z" />
      <g class="mark__squares">
        <rect x="15.25" y="9" width="9.5" height="9.5" rx="1" />
        <rect x="9.75" y="20.25" width="9.5" height="9.5" rx="1" />
        <rect x="20.75" y="20.25" width="9.5" height="9.5" rx="1" />
        <rect x="15.25" y="31.5" width="9.5" height="9.5" rx="1" />
      </g>
      <circle class="mark__stone" cx="25.5" cy="25" r="2.4" />
    </g>
  );
}
