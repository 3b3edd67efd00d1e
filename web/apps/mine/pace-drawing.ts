import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { SupportDay } from "../../../functions/support/contract.ts";
import { type Frame, rounded } from "../../components/drawing.ts";
import type { Climb } from "./pace-made.ts";

type Point = { x: number; y: number };
export type PaceDrawing = {
  line: string;
  area: string;
  /** From here to the goal at the deadline. */
  needed: string;
  middle: Point;
  here: Point;
  goal: number;
  ground: number;
  /** Far enough from both ends to be named. */
  namesToday: boolean;
};

const noon = 43_200_000;

/** The climb so far, and the straight way from here to the goal, between publication and deadline. */
export function paceDrawing(days: readonly SupportDay[], climb: Climb, now: Date, frame: Frame): PaceDrawing {
  const [start, end] = [Date.parse(climb.publishedAt), Date.parse(climb.endsAt)];
  const today = Math.min(Math.max(now.getTime(), start), end);
  const x = scaleLinear([start, Math.max(end, start + 1)], [frame.left, frame.width - frame.right]);
  const y = scaleLinear([0, climb.goal], [frame.height - frame.bottom, frame.top]);
  const soFar = days.at(-1)?.supporters ?? 0;
  const past = days.map(({ day, supporters }): [number, number] => {
    const at = Math.min(Math.max(Date.parse(`${day}T12:00:00Z`) + noon, start), today);
    return [rounded(x(at)), rounded(y(supporters))];
  });
  const here = { x: rounded(x(today)), y: rounded(y(soFar)) };
  const points: [number, number][] = [[frame.left, rounded(y(0))], ...past, [here.x, here.y]];
  const top = { x: frame.width - frame.right, y: rounded(y(climb.goal)) };
  const room = 0.36 * (frame.width - frame.left - frame.right);
  return {
    line: line()(points) ?? "",
    area: area().y0(rounded(y(0)))(points) ?? "",
    needed: `M${here.x} ${here.y}L${top.x} ${top.y}`,
    middle: { x: rounded((here.x + top.x) / 2), y: rounded((here.y + top.y) / 2) },
    here,
    goal: top.y,
    ground: rounded(y(0)),
    namesToday: here.x - frame.left > room && top.x - here.x > room,
  };
}
