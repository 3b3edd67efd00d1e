import type { Solid } from "./solid.ts";
import type { Vec3 } from "./vec.ts";

/** What a drawing is made of. */
export type Scene = {
  solids: () => readonly Solid[];
  /** Where the detail view looks. */
  focus: Vec3;
  /** Degrees for the turned view; a quarter unless said. */
  turn?: number;
  /** Above 1 fills more of the sheet. */
  size?: number;
};
