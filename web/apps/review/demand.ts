import { scaleLinear } from "d3-scale";
import { curveStepBefore, line } from "d3-shape";
import { type Frame, rounded } from "../../components/drawing.ts";

export type DemandPoint = { price: number; people: number; share: number };

/** At each price that somebody named: how many would pay at least that. */
export function demandOf(values: readonly number[]): DemandPoint[] {
  const prices = [...new Set(values)].toSorted((a, b) => a - b);
  return prices.map((price) => {
    const people = values.filter((value) => value >= price).length;
    return { price, people, share: people / values.length };
  });
}

export type DemandCurve = {
  line: string;
  dots: { x: number; y: number }[];
  shares: { share: number; y: number }[];
  prices: { price: number; x: number }[];
  /** The highest price that half of them would pay. */
  half?: { x: number; y: number; price: number };
};

/** The geometry: stairs going down from everybody, price by price. */
export function demandCurve(points: readonly DemandPoint[], frame: Frame): DemandCurve {
  const highest = Math.max(1, ...points.map(({ price }) => price));
  const x = scaleLinear([0, highest], [frame.left, frame.width - frame.right]).nice(5);
  const y = scaleLinear([0, 1], [frame.height - frame.bottom, frame.top]);
  const steps = [{ price: 0, share: 1 }, ...points];
  const half = points.filter(({ share }) => share >= 0.5).at(-1);
  const last = points.at(-1);
  const drawn = steps.map(({ price, share }): [number, number] => [rounded(x(price)), rounded(y(share))]);
  const end: [number, number][] = last ? [[rounded(x(last.price)), rounded(y(0))]] : [];
  return {
    line:
      line()
        .curve(curveStepBefore)(drawn)
        ?.concat(...end.map(([atX, atY]) => `L${atX},${atY}`)) ?? "",
    dots: points.map(({ price, share }) => ({ x: rounded(x(price)), y: rounded(y(share)) })),
    shares: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, y: rounded(y(share)) })),
    prices: x.ticks(5).map((price) => ({ price, x: rounded(x(price)) })),
    ...(half && { half: { x: rounded(x(half.price)), y: rounded(y(half.share)), price: half.price } }),
  };
}
