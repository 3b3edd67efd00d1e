import { rounded } from "../../components/drawing.ts";

/** How much of the whole, drawn; the number stands beside it. */
export function ShareBar({ part, of }: { part: number; of: number }) {
  return (
    <svg class="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="share-bar__ground" width="100" height="6" rx="1" />
      <rect class="figure-bar" width={of > 0 ? rounded((100 * part) / of) : 0} height="6" rx="1" />
    </svg>
  );
}
