import { ink } from "../../colour.ts";
import type { Scene } from "../../scene.ts";
import { ball, drum, group, place, rod, tube } from "../../shapes.ts";
import type { Solid } from "../../solid.ts";
import { bird } from "../../things.ts";

export const sorryBell: Scene = {
  solids: () => {
    return [
      tube(
        [
          [-5, 0, 1.1],
          [-2.4, 0, 1.2],
          [0, 0, 1.2],
          [2.4, 0, 1.2],
          [5, 0, 1.1],
        ],
        0.42,
        ink.steel,
        4,
      ),
      rod([3.4, 0, 1.18], [5.1, 0, 1.08], 0.62, ink.walnut),
      group(drum([0, 0, 1.4], 0.9, 0.5, { colour: ink.navy })),
      group(
        drum([0, 0, 1.85], 2.2, 0.3, { colour: ink.sun }),
        ...[
          [2.14, 1.98, 0.55],
          [1.98, 1.62, 0.5],
          [1.62, 1.05, 0.36],
          [1.05, 0.1, 0.16],
        ].reduce<{ z: number; parts: Solid[] }>(
          ({ z, parts }, [low, top, h]) => ({
            z: z + (h ?? 0),
            parts: [...parts, drum([0, 0, z], low ?? 1, h ?? 1, { top: top ?? 0, colour: ink.sun })],
          }),
          { z: 2.15, parts: [] },
        ).parts,
      ),
      drum([0, 0, 3.68], 0.28, 0.26, { colour: ink.navy }),
      place(
        group(
          bird(ink.coral),
          place(
            group(
              drum([0, 0, 0], 0.42, 0.08, { colour: ink.navy }),
              drum([0, 0, 0.08], 0.28, 0.44, { top: 0.3, colour: ink.navy }),
              drum([0, 0, 0.1], 0.29, 0.12, { colour: ink.sun }),
            ),
            { at: [0, 0.56, 1.46], tiltX: -12 },
          ),
        ),
        { at: [0, 0, 3.94], turn: -35, scale: 1.5 },
      ),
      tube(
        [
          [1.3, 1.4, 1.5],
          [2, 2.1, 1.4],
          [2.7, 2.6, 1.7],
        ],
        0.15,
        ink.navy,
        2,
      ),
      ball([2.8, 2.7, 1.75], 0.3, ink.coral),
    ];
  },
  focus: [0, 0, 4.2],
};
