import type { Scene } from "../scene.ts";
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

export const atelier: Record<string, Scene> = {
  "marble-planks": marblePlanks,
  "puppet-box": puppetBox,
  "child-bench": childBench,
  "cardboard-rivets": cardboardRivets,
  "shoebox-loom": shoeboxLoom,
  "rocking-snail": rockingSnail,
  "paper-kite": paperKite,
  "toy-scales": toyScales,
  "pot-drums": potDrums,
  "winch-crane": winchCrane,
  "paddle-boat": paddleBoat,
  "weather-mast": weatherMast,
  "cabin-clamps": cabinClamps,
  "plank-dinosaur": plankDinosaur,
  "pulley-post": pulleyPost,
};
