/** Apart from the schemas, so that forms in the browser share them without carrying a validator. */
export const ideaLimits = {
  titleMin: 8,
  title: 90,
  pitch: 180,
  storyMin: 80,
  story: 12_000,
  tags: 6,
  tag: 30,
  tagMin: 2,
  improves: 80,
  message: 2_000,
  drafts: 20,
} as const;
export const ideaKinds = ["new", "improvement"] as const;

/** Starts with a letter or digit; then letters, digits, spaces, apostrophes, hyphens. */
export const tagPattern = /^[\p{L}\p{N}][\p{L}\p{N} '’-]*$/u;
