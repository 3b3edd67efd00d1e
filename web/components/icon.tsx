const shapes = {
  check: "M4 10.5l4 4 8-9",
  no: "M5 5l10 10M15 5L5 15",
  pause: "M10 4.5v6l4 2.5M10 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16z",
  arrow: "M4 10h12M11 5l5 5-5 5",
  up: "M3 16h4v-4h5V8h5",
  pen: "M4 16l1-4 8-8 3 3-8 8z",
  flag: "M6 18V3h9l-2.5 3.5L15 10H6",
  clock: "M10 5.5V10l3 2M10 17.5a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15z",
  eye: "M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zm8 2.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z",
  wrench: "M12.5 3.5a4 4 0 0 0-3.7 5.6L3.5 14.5l2 2 5.4-5.3a4 4 0 0 0 5.4-4.6L13.8 9 11 6.2z",
  flask: "M8 3h4M9 3v5l-4.5 8h11L11 8V3M6.8 12h6.4",
  search: "M8.5 14.5a6 6 0 1 1 0-12 6 6 0 0 1 0 12zM13 13l4.5 4.5",
  spark: "M10 2v5M10 13v5M2 10h5M13 10h5",
  feed: "M4 10a6 6 0 0 1 6 6M4 4a12 12 0 0 1 12 12M5 15.5h.01",
  frame: "M7 6l-4 4 4 4M13 6l4 4-4 4",
  back: "M8 4L3 9l5 5M3 9h9a5 5 0 0 1 0 8",
} as const;
export type IconName = keyof typeof shapes;

/** One line, twenty units square; always beside words. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg class="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
    <path d={shapes[name]} />
  </svg>
);
