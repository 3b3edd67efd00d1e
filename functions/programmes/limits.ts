/** Apart from the schemas, so that the browser shares them without carrying a validator. Lengths in characters. */
export const programmeLimits = {
  title: 80,
  pitch: 240,
  story: 6_000,
  notice: 1_000,
  terms: 20_000,
  rewards: 1_000,
  /** A word to the supporters of its idea when it opens; as long as with any other step of an idea. */
  openingMessage: 2_000,
  variants: 8,
  seats: 1_000,
  phases: 8,
  tasks: 20,
  taskTitle: 120,
  taskText: 2_000,
  features: 20,
  name: 60,
  questions: 12,
  question: 240,
  options: 10,
  answer: 1_000,
  countries: 40,
  /** Hours in which only supporters of the idea may take a seat: at most four weeks. */
  priorityHours: 672,
  /** Hours in which a seat that is offered must be taken. */
  acceptHours: { least: 6, most: 336, usual: 48 },
} as const;

/** A band says enough; nobody's birthday is asked. */
export const ageBands = ["under-15", "15-17", "18-24", "25-34", "35-49", "50-64", "65-and-over"] as const;
export type AgeBand = (typeof ageBands)[number];
/** What a tester tests with, where that matters. */
export const devices = ["ios", "android", "windows", "mac", "linux"] as const;
export type Device = (typeof devices)[number];
