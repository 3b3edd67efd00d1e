/** Drawn once per page and used by every stair: the hatch of a step that is filling. */
export function Sprite() {
  return (
    <svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      <Hatches />
    </svg>
  );
}

/** What stairs refer to by name. */
export const Hatches = () => (
  <defs>
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <path class="sprite__hatch" d="M0 1.25H5" stroke-width="2.5" />
    </pattern>
    <pattern id="hatch-soft" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <path class="sprite__hatch sprite__hatch--soft" d="M0 1H6" stroke-width="2" />
    </pattern>
  </defs>
);
