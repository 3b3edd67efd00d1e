/** A hopscotch path: one, two, one, two feet, and the sky at the top. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 26 40" width="26" height="40" aria-hidden="true" focusable="false">
      <path class="mark__sky" d="M5 9.5a8 8 0 0 1 16 0z" />
      <g class="mark__squares">
        <rect x="9" y="11.5" width="8" height="8" rx="1" />
        <rect x="4.5" y="21" width="8" height="8" rx="1" />
        <rect x="13.5" y="21" width="8" height="8" rx="1" />
        <rect x="9" y="30.5" width="8" height="8" rx="1" />
      </g>
      <circle class="mark__stone" cx="17.5" cy="25" r="2.1" />
    </svg>
  );
}
