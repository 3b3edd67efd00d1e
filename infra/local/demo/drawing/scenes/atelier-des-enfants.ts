import type { Scene } from "../draw.ts";
export const atelier: Record<string, Scene> = {};
