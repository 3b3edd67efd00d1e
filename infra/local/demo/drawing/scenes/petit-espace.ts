import type { Scene } from "../scene.ts";
import { bathDeck } from "./petit-espace/bath-deck.ts";
import { catStair } from "./petit-espace/cat-stair.ts";
import { ceilingDryer } from "./petit-espace/ceiling-dryer.ts";
import { coatUmbrella } from "./petit-espace/coat-umbrella.ts";
import { doorDesk } from "./petit-espace/door-desk.ts";
import { fridgeRack } from "./petit-espace/fridge-rack.ts";
import { hammockShelves } from "./petit-espace/hammock-shelves.ts";
import { mirrorBoard } from "./petit-espace/mirror-board.ts";
import { pageLamp } from "./petit-espace/page-lamp.ts";
import { quiltPouf } from "./petit-espace/quilt-pouf.ts";
import { screenShelf } from "./petit-espace/screen-shelf.ts";
import { shoeBench } from "./petit-espace/shoe-bench.ts";
import { sinkBridge } from "./petit-espace/sink-bridge.ts";
import { stoolTotem } from "./petit-espace/stool-totem.ts";
import { wallTable } from "./petit-espace/wall-table.ts";

export const petitEspace: Record<string, Scene> = {
  "cat-stair": catStair,
  "page-lamp": pageLamp,
  "door-desk": doorDesk,
  "ceiling-dryer": ceilingDryer,
  "stool-totem": stoolTotem,
  "wall-table": wallTable,
  "shoe-bench": shoeBench,
  "bath-deck": bathDeck,
  "mirror-board": mirrorBoard,
  "hammock-shelves": hammockShelves,
  "quilt-pouf": quiltPouf,
  "fridge-rack": fridgeRack,
  "sink-bridge": sinkBridge,
  "coat-umbrella": coatUmbrella,
  "screen-shelf": screenShelf,
};
