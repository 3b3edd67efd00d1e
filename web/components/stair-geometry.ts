import type { StairModel } from "../models.ts";

/** A drawing's frame in SVG units, and how far the treads lean back. */
export type StairFrame = {
  width: number;
  height: number;
  /** Room above the top step for the flag and the goals. */
  head: number;
  lean: { x: number; y: number };
};
export const largeFrame: StairFrame = { width: 360, height: 232, head: 64, lean: { x: 12, y: 9 } };
export const smallFrame: StairFrame = { width: 132, height: 76, head: 22, lean: { x: 6, y: 4 } };

export type StepState = "done" | "current" | "stopped" | "coming";
export type StepBox = { state: StepState; x: number; y: number; width: number; height: number; fill: number };

const ghosts = 3;

/** Each step's place: as many as milestones, each higher than the last; three ghosts while there are no numbers. */
export function stepBoxes(stair: StairModel, frame: StairFrame): StepBox[] {
  const count = stair.steps.length || ghosts;
  const floor = frame.height - 2;
  const rise = floor - frame.head;
  const width = (frame.width - frame.lean.x - 2) / count;
  return Array.from({ length: count }, (_, index) => {
    const height = round((rise * (index + 1)) / count);
    return {
      state: stateOf(stair, index),
      x: round(1 + index * width),
      y: round(floor - height),
      width: round(width),
      height,
      fill: round(height * filled(stair, index)),
    };
  });
}

function stateOf({ steps, reached, stage }: StairModel, index: number): StepState {
  if (index < reached) return "done";
  if (index > reached || steps.length === 0) return "coming";
  return stage === "expired" ? "stopped" : "current";
}

/** How far the current step is climbed, from the goal before it to its own. */
function filled({ steps, reached, supporters }: StairModel, index: number): number {
  const step = steps[index];
  if (!step || index !== reached) return 0;
  const from = steps[index - 1]?.supporters ?? 0;
  const ratio = (supporters - from) / (step.supporters - from);
  return Math.min(1, Math.max(supporters > from ? 0.04 : 0, ratio));
}

const round = (value: number) => Math.round(value * 10) / 10;
