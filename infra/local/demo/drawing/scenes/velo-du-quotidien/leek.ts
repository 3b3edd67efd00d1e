import { ink } from "../../colour.ts";
import { group, leaf, place, rod } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import type { Vec3 } from "../../vec.ts";

export const leek = (at: Vec3, lean: number): Solid =>
  place(
    group(
      rod([0, 0, 0], [0, 0, 1.7], 0.17, ink.cream),
      leaf([0, 0, 1.6], [-0.5, 0.3, 3.2], 0.6, ink.green),
      leaf([0, 0, 1.6], [0.5, -0.2, 3.3], 0.6, ink.green),
      leaf([0, 0, 1.6], [0.1, 0.5, 3], 0.5, ink.leaf),
    ),
    { at, tiltY: lean },
  );
