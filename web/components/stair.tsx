import type { Format } from "../i18n/format.ts";
import type { StairModel } from "../models.ts";
import { largeFrame, type StairFrame, type StepBox, smallFrame, stepBoxes } from "./stair-geometry.ts";
import { stairLabel } from "./stair-sentence.ts";

export type StairProps = {
  stair: StairModel;
  format: Format;
  size: "small" | "large";
  /** The person watches a milestone being crossed: once, and briefly. */
  celebrate?: boolean;
};

/** The signature: done is solid and ticked, the current step fills with hatching, what is to come is outlined, a flag waits on top. */
export function Stair({ stair, format, size, celebrate = false }: StairProps) {
  const frame = size === "large" ? largeFrame : smallFrame;
  const boxes = stepBoxes(stair, frame);
  const classes = ["stair", `stair--${size}`, celebrate && "stair--celebrates"].filter(Boolean).join(" ");
  return (
    <svg
      class={classes}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      width={frame.width}
      height={frame.height}
      role="img"
      aria-label={stairLabel(stair, format)}
    >
      <path class="stair__floor" d={`M0 ${frame.height - 1}H${frame.width}`} />
      {boxes.map((box, index) => (
        <Step key={box.x} box={box} frame={frame} isLast={index === boxes.length - 1} />
      ))}
      {size === "large" && <Goals stair={stair} boxes={boxes} frame={frame} format={format} />}
      <Flag box={boxes.at(-1)} frame={frame} raised={stair.steps.length > 0 && stair.reached >= stair.steps.length} />
    </svg>
  );
}

function Step({ box, frame, isLast }: { box: StepBox; frame: StairFrame; isLast: boolean }) {
  const { x, y, width, height, fill, state } = box;
  const { lean } = frame;
  const right = x + width;
  return (
    <g class={`stair__step stair__step--${state}`}>
      <path class="stair__tread" d={`M${x} ${y}l${lean.x} ${-lean.y}h${width}l${-lean.x} ${lean.y}z`} />
      {isLast && <path class="stair__side" d={`M${right} ${y}l${lean.x} ${-lean.y}v${height}l${-lean.x} ${lean.y}z`} />}
      <rect class="stair__front" x={x} y={y} width={width} height={height} />
      {fill > 0 && <Filling box={box} floor={y + height} fill={fill} frame={frame} />}
      {state === "done" && <Tick box={box} frame={frame} />}
    </g>
  );
}

/** The hatching rises, and the stone of the hopscotch rides on it. */
function Filling({ box, floor, fill, frame }: { box: StepBox; floor: number; fill: number; frame: StairFrame }) {
  const level = floor - fill;
  const stone = frame.lean.x * 0.62;
  const hatch = box.state === "stopped" ? "url(#hatch-soft)" : "url(#hatch)";
  return (
    <>
      <rect class="stair__fill" x={box.x} y={level} width={box.width} height={fill} fill={hatch} />
      <path class="stair__level" d={`M${box.x} ${level}h${box.width}`} />
      {box.state === "current" && (
        <circle class="stair__stone" cx={box.x + box.width / 2} cy={level - stone} r={stone} />
      )}
    </>
  );
}

function Tick({ box, frame }: { box: StepBox; frame: StairFrame }) {
  const size = Math.min(frame.lean.x, box.width / 3, box.height / 2.2);
  const x = box.x + box.width / 2 - size / 2;
  const y = box.y + Math.min(box.height / 2, size * 1.5);
  return <path class="stair__tick" d={`M${x} ${y}l${size * 0.36} ${size * 0.36}l${size * 0.64} ${-size * 0.72}`} />;
}

type GoalsProps = { stair: StairModel; boxes: StepBox[]; frame: StairFrame; format: Format };

function Goals({ stair, boxes, frame, format }: GoalsProps) {
  const crowded = boxes.length > 5;
  return (
    <g class={crowded ? "stair__goals stair__goals--crowded" : "stair__goals"}>
      {stair.steps.map((step, index) => {
        const box = boxes[index];
        if (!box) return null;
        const isTop = index === boxes.length - 1;
        const x = box.x + (isTop ? 2 : box.width / 2 + frame.lean.x / 2 - 2);
        return (
          <text key={step.supporters} x={x} y={box.y - frame.lean.y - 7} text-anchor={isTop ? "start" : "middle"}>
            {format.number(step.supporters)}
          </text>
        );
      })}
    </g>
  );
}

function Flag({ box, frame, raised }: { box: StepBox | undefined; frame: StairFrame; raised: boolean }) {
  if (!box) return null;
  const tall = frame.head * 0.78;
  const x = box.x + frame.lean.x / 2 + Math.max(box.width * 0.62, Math.min(box.width - 2, frame.head * 0.8));
  const foot = box.y - frame.lean.y / 2;
  const drop = tall * 0.25;
  const reach = drop * 2.8;
  /** On narrow steps the cloth blows backwards, so that it stays in the frame. */
  const wind = x + reach > frame.width ? -1 : 1;
  const notch = wind * drop * 0.8;
  return (
    <g class={raised ? "stair__flag stair__flag--raised" : "stair__flag"}>
      <path
        class="stair__cloth"
        d={`M${x} ${foot - tall}h${wind * reach}l${-notch} ${drop}l${notch} ${drop}h${-wind * reach}z`}
      />
      <path class="stair__pole" d={`M${x} ${foot}v${-tall}`} />
    </g>
  );
}
