import type { Scene } from "../draw.ts";
export const jardin: Record<string, Scene> = {};
