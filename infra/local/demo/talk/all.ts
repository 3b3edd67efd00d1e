import type { Said } from "../said.ts";
import { cabinClamps } from "./atelier-des-enfants/cabin-clamps.ts";
import { cardboardRivets } from "./atelier-des-enfants/cardboard-rivets.ts";
import { childBench } from "./atelier-des-enfants/child-bench.ts";
import { marblePlanks } from "./atelier-des-enfants/marble-planks.ts";
import { paddleBoat } from "./atelier-des-enfants/paddle-boat.ts";
import { paperKite } from "./atelier-des-enfants/paper-kite.ts";
import { plankDinosaur } from "./atelier-des-enfants/plank-dinosaur.ts";
import { potDrums } from "./atelier-des-enfants/pot-drums.ts";
import { pulleyPost } from "./atelier-des-enfants/pulley-post.ts";
import { puppetBox } from "./atelier-des-enfants/puppet-box.ts";
import { rockingSnail } from "./atelier-des-enfants/rocking-snail.ts";
import { shoeboxLoom } from "./atelier-des-enfants/shoebox-loom.ts";
import { toyScales } from "./atelier-des-enfants/toy-scales.ts";
import { weatherMast } from "./atelier-des-enfants/weather-mast.ts";
import { winchCrane } from "./atelier-des-enfants/winch-crane.ts";
import { beanParasol } from "./jardin-de-poche/bean-parasol.ts";
import { beeComb } from "./jardin-de-poche/bee-comb.ts";
import { lemonCoat } from "./jardin-de-poche/lemon-coat.ts";
import { mushroomDrawers } from "./jardin-de-poche/mushroom-drawers.ts";
import { olla } from "./jardin-de-poche/olla.ts";
import { railingGreenhouse } from "./jardin-de-poche/railing-greenhouse.ts";
import { rainBottle } from "./jardin-de-poche/rain-bottle.ts";
import { seedTray } from "./jardin-de-poche/seed-tray.ts";
import { seedWheel } from "./jardin-de-poche/seed-wheel.ts";
import { strawberryGutters } from "./jardin-de-poche/strawberry-gutters.ts";
import { treeSkate } from "./jardin-de-poche/tree-skate.ts";
import { wateringGauge } from "./jardin-de-poche/watering-gauge.ts";
import { wormStool } from "./jardin-de-poche/worm-stool.ts";
import { bathDeck } from "./petit-espace/bath-deck.ts";
import { catStair } from "./petit-espace/cat-stair.ts";
import { ceilingDryer } from "./petit-espace/ceiling-dryer.ts";
import { coatUmbrella } from "./petit-espace/coat-umbrella.ts";
import { doorDesk } from "./petit-espace/door-desk.ts";
import { fridgeRack } from "./petit-espace/fridge-rack.ts";
import { hammockShelves } from "./petit-espace/hammock-shelves.ts";
import { mirrorBoard } from "./petit-espace/mirror-board.ts";
import { pageLamp } from "./petit-espace/page-lamp.ts";
import { screenShelf } from "./petit-espace/screen-shelf.ts";
import { shoeBench } from "./petit-espace/shoe-bench.ts";
import { sinkBridge } from "./petit-espace/sink-bridge.ts";
import { stoolTotem } from "./petit-espace/stool-totem.ts";
import { wallTable } from "./petit-espace/wall-table.ts";
import { basketBackpack } from "./velo-du-quotidien/basket-backpack.ts";
import { bikeCape } from "./velo-du-quotidien/bike-cape.ts";
import { breadQuiver } from "./velo-du-quotidien/bread-quiver.ts";
import { dogSidecar } from "./velo-du-quotidien/dog-sidecar.ts";
import { foldTrailer } from "./velo-du-quotidien/fold-trailer.ts";
import { lanternLight } from "./velo-du-quotidien/lantern-light.ts";
import { pedalHook } from "./velo-du-quotidien/pedal-hook.ts";
import { pumpCane } from "./velo-du-quotidien/pump-cane.ts";
import { seatRoof } from "./velo-du-quotidien/seat-roof.ts";
import { sockLock } from "./velo-du-quotidien/sock-lock.ts";
import { stairGutter } from "./velo-du-quotidien/stair-gutter.ts";

/** By the name of the idea; where nothing stands nobody has said anything yet. */
export const demoTalk: Readonly<Record<string, readonly Said[]>> = {
  "cat-stair": catStair,
  "page-lamp": pageLamp,
  "door-desk": doorDesk,
  "ceiling-dryer": ceilingDryer,
  "wall-table": wallTable,
  "stool-totem": stoolTotem,
  "hammock-shelves": hammockShelves,
  "fridge-rack": fridgeRack,
  "sink-bridge": sinkBridge,
  "coat-umbrella": coatUmbrella,
  "screen-shelf": screenShelf,
  "shoe-bench": shoeBench,
  "mirror-board": mirrorBoard,
  "bath-deck": bathDeck,
  "fold-trailer": foldTrailer,
  "bike-cape": bikeCape,
  "basket-backpack": basketBackpack,
  "bread-quiver": breadQuiver,
  "seat-roof": seatRoof,
  "sock-lock": sockLock,
  "lantern-light": lanternLight,
  "stair-gutter": stairGutter,
  "dog-sidecar": dogSidecar,
  "pump-cane": pumpCane,
  "pedal-hook": pedalHook,
  "worm-stool": wormStool,
  "seed-tray": seedTray,
  "railing-greenhouse": railingGreenhouse,
  "strawberry-gutters": strawberryGutters,
  "mushroom-drawers": mushroomDrawers,
  "bee-comb": beeComb,
  "watering-gauge": wateringGauge,
  "bean-parasol": beanParasol,
  "seed-wheel": seedWheel,
  "lemon-coat": lemonCoat,
  "tree-skate": treeSkate,
  "rain-bottle": rainBottle,
  olla: olla,
  "marble-planks": marblePlanks,
  "puppet-box": puppetBox,
  "child-bench": childBench,
  "cardboard-rivets": cardboardRivets,
  "cabin-clamps": cabinClamps,
  "plank-dinosaur": plankDinosaur,
  "pulley-post": pulleyPost,
  "winch-crane": winchCrane,
  "toy-scales": toyScales,
  "pot-drums": potDrums,
  "shoebox-loom": shoeboxLoom,
  "rocking-snail": rockingSnail,
  "paper-kite": paperKite,
  "weather-mast": weatherMast,
  "paddle-boat": paddleBoat,
};
