import type { Scene } from "../scene.ts";
import { basketBackpack } from "./velo-du-quotidien/basket-backpack.ts";
import { bikeCape } from "./velo-du-quotidien/bike-cape.ts";
import { breadQuiver } from "./velo-du-quotidien/bread-quiver.ts";
import { chainBath } from "./velo-du-quotidien/chain-bath.ts";
import { dogSidecar } from "./velo-du-quotidien/dog-sidecar.ts";
import { foldTrailer } from "./velo-du-quotidien/fold-trailer.ts";
import { lanternLight } from "./velo-du-quotidien/lantern-light.ts";
import { pedalHook } from "./velo-du-quotidien/pedal-hook.ts";
import { pumpCane } from "./velo-du-quotidien/pump-cane.ts";
import { saddleTools } from "./velo-du-quotidien/saddle-tools.ts";
import { seatRoof } from "./velo-du-quotidien/seat-roof.ts";
import { sockLock } from "./velo-du-quotidien/sock-lock.ts";
import { sorryBell } from "./velo-du-quotidien/sorry-bell.ts";
import { stairGutter } from "./velo-du-quotidien/stair-gutter.ts";
import { trouserPeg } from "./velo-du-quotidien/trouser-peg.ts";

export const velo: Record<string, Scene> = {
  "fold-trailer": foldTrailer,
  "bike-cape": bikeCape,
  "basket-backpack": basketBackpack,
  "pedal-hook": pedalHook,
  "chain-bath": chainBath,
  "sorry-bell": sorryBell,
  "pump-cane": pumpCane,
  "bread-quiver": breadQuiver,
  "seat-roof": seatRoof,
  "sock-lock": sockLock,
  "lantern-light": lanternLight,
  "stair-gutter": stairGutter,
  "dog-sidecar": dogSidecar,
  "saddle-tools": saddleTools,
  "trouser-peg": trouserPeg,
};
