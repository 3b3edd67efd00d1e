import type { PersonKey } from "./people.ts";

/** What somebody says under an idea; `day` counts from its publication, or from what it answers. */
export type Said = {
  by: PersonKey;
  day: number;
  text: string;
  /** The author of the idea says how it goes. */
  update?: true;
  /** The author of the idea thanks for it: it changed the design. */
  credited?: true;
  /** By whom of the brand. */
  liked?: PersonKey;
  answers?: readonly Said[];
};
