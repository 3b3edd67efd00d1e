import { ink } from "../../colour.ts";
import { egg, group, place, rod } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import type { Vec3 } from "../../vec.ts";

export const baguette = (at: Vec3, lean: number): Solid =>
  place(
    group(
      egg([0, 0, 1.5], [0.28, 0.28, 1.7], ink.ginger),
      ...[0.7, 1.5, 2.3].map((z) => rod([0.1, 0.3, z], [0.32, 0.12, z + 0.3], 0.05, ink.birch)),
    ),
    { at, tiltY: lean },
  );
