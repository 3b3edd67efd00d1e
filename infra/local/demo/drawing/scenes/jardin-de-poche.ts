import type { Scene } from "../scene.ts";
import { beanParasol } from "./jardin-de-poche/bean-parasol.ts";
import { beeComb } from "./jardin-de-poche/bee-comb.ts";
import { lemonCoat } from "./jardin-de-poche/lemon-coat.ts";
import { mushroomDrawers } from "./jardin-de-poche/mushroom-drawers.ts";
import { olla } from "./jardin-de-poche/olla.ts";
import { peaFan } from "./jardin-de-poche/pea-fan.ts";
import { railingGreenhouse } from "./jardin-de-poche/railing-greenhouse.ts";
import { rainBottle } from "./jardin-de-poche/rain-bottle.ts";
import { seedTray } from "./jardin-de-poche/seed-tray.ts";
import { seedWheel } from "./jardin-de-poche/seed-wheel.ts";
import { strawberryGutters } from "./jardin-de-poche/strawberry-gutters.ts";
import { treeSkate } from "./jardin-de-poche/tree-skate.ts";
import { visitNestbox } from "./jardin-de-poche/visit-nestbox.ts";
import { wateringGauge } from "./jardin-de-poche/watering-gauge.ts";
import { wormStool } from "./jardin-de-poche/worm-stool.ts";

export const jardin: Record<string, Scene> = {
  "seed-tray": seedTray,
  "railing-greenhouse": railingGreenhouse,
  "rain-bottle": rainBottle,
  olla,
  "worm-stool": wormStool,
  "visit-nestbox": visitNestbox,
  "pea-fan": peaFan,
  "strawberry-gutters": strawberryGutters,
  "mushroom-drawers": mushroomDrawers,
  "bee-comb": beeComb,
  "watering-gauge": wateringGauge,
  "bean-parasol": beanParasol,
  "seed-wheel": seedWheel,
  "lemon-coat": lemonCoat,
  "tree-skate": treeSkate,
};
