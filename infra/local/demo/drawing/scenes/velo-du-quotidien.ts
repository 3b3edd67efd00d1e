import type { Scene } from "../draw.ts";
export const velo: Record<string, Scene> = {};
