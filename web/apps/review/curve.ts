import { scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import { type Frame, rounded } from "../../components/drawing.ts";

export type CurveDay = { day: string; supporters: number };
export type Curve = {
  line: string;
  area: string;
  /** Round figures on the left: value and height. */
  ticks: { value: number; y: number }[];
  /** A goal crossed in the first half is named at the right end, where the curve has left its line. */
  goals: { value: number; y: number; crossedEarly: boolean }[];
  end: { x: number; y: number };
};

/** The geometry of the support curve: a step a day, goals as lines across. */
export function curveOf(days: readonly CurveDay[], goals: readonly number[], frame: Frame): Curve | undefined {
  const last = days.at(-1);
  if (!last) return undefined;
  const highest = Math.max(1, ...days.map((day) => day.supporters));
  const x = scaleLinear([0, Math.max(1, days.length - 1)], [frame.left, frame.width - frame.right]);
  const y = scaleLinear([0, highest], [frame.height - frame.bottom, frame.top]).nice(4);
  const points = days.map((day, at): [number, number] => [rounded(x(at)), rounded(y(day.supporters))]);
  return {
    line: line().curve(curveStepAfter)(points) ?? "",
    area:
      area()
        .curve(curveStepAfter)
        .y0(rounded(y(0)))(points) ?? "",
    ticks: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => ({ value, y: rounded(y(value)) })),
    goals: goals
      .filter((goal) => goal <= highest)
      .map((value) => ({ value, y: rounded(y(value)), crossedEarly: isCrossedEarly(days, value) })),
    end: { x: rounded(x(days.length - 1)), y: rounded(y(last.supporters)) },
  };
}

const isCrossedEarly = (days: readonly CurveDay[], goal: number) =>
  days.findIndex((day) => day.supporters >= goal) < days.length / 2;
