/** A hopscotch path climbing to the sky: one, two, one, and home. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
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
    </svg>
  );
}
