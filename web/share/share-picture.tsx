import { render } from "preact-render-to-string";
import { Drawing, isWordmark } from "../components/mark.tsx";
import { Hatches } from "../components/sprite.tsx";
import { Stair } from "../components/stair.tsx";
import { largeFrame } from "../components/stair-geometry.ts";
import { stairSentence } from "../components/stair-sentence.ts";
import { commonMessages } from "../i18n/common.ts";
import { type Format, formatFor } from "../i18n/format.ts";
import { ideaMessages } from "../i18n/idea.ts";
import { shareMessages } from "../i18n/share.ts";
import type { Brand, CircleLink, StairModel } from "../models.ts";
import type { Lang } from "../paths.ts";
import { colours, shareStyles } from "./colours.ts";
import type { FontMetrics } from "./font-metrics.ts";
import { shareSize } from "./share-size.ts";
import { coveredText, wrapped } from "./wrap.ts";

export type ShareModel = { title: string; circle: CircleLink; stair: StairModel };
export type ShareContext = {
  lang: Lang;
  /** The logo's address is its bytes, as data: whoever draws asks nobody. */
  brand: Pick<Brand, "name" | "timeZone" | "look" | "logo" | "mark">;
  display: FontMetrics;
  text: FontMetrics;
};

const margin = 64;
const panel = { x: 720, y: margin, width: 416, height: 502 };
const column = panel.x - 2 * margin + 16;

/** The picture that goes with a shared link, as SVG: title and circle, the numbers, and the stair that says where it stands. */
export function sharePicture(model: ShareModel, context: ShareContext): string {
  const format = formatFor(context.lang, context.brand.timeZone);
  const { width, height } = shareSize;
  return render(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>{model.title}</title>
      <style>{shareStyles(context.brand)}</style>
      <Hatches />
      <rect width={width} height={height} fill={colours.paper} />
      <BrandRow {...context} />
      <Title model={model} context={context} />
      <Sentence model={model} context={context} format={format} />
      <Panel model={model} context={context} format={format} />
    </svg>,
  );
}

type Part = { model: ShareModel; context: ShareContext };

const BrandRow = ({ brand, display }: ShareContext) => (
  <>
    <ShareMark brand={brand} />
    {!isWordmark(brand) && (
      <text
        x={margin + 62}
        y={margin + 29}
        font-family="Bricolage Grotesque"
        font-weight="800"
        font-size="34"
        fill={colours.ink}
      >
        {coveredText(brand.name, display) ?? ""}
      </text>
    )}
  </>
);

const markSize = 56;

function ShareMark({ brand }: Pick<ShareContext, "brand">) {
  const at = { x: margin - 6, y: margin - 10 };
  if (brand.logo) {
    const width = isWordmark(brand) ? 320 : markSize;
    const place = { ...at, width, height: markSize, preserveAspectRatio: "xMinYMid meet" };
    return <image href={brand.logo.address} {...place} />;
  }
  return (
    <g transform={`translate(${at.x} ${at.y}) scale(1.4)`}>
      <Drawing brand={brand} />
    </g>
  );
}

/** As large as it fits without breaking a word; the smallest size breaks words, and shortens what is beyond. */
const titleSizes = [70, 62, 54, 46] as const;
const smallest = 46;
const titleRoom = 284;
const leading = 1.06;
const linesAt = (size: number) => Math.floor(titleRoom / (size * leading));

function titleSize(title: string, font: FontMetrics): number {
  const longest = Math.max(...title.split(" ").map((word) => font.widthOf(word, 1)));
  const fits = (size: number) =>
    longest * size <= column && wrapped(title, font, size, column, 99).length <= linesAt(size);
  return titleSizes.find(fits) ?? smallest;
}

function Title({ model: { title, circle }, context: { lang, display, text } }: Part) {
  const words = shareMessages[lang];
  const shown = coveredText(title, display) ?? coveredText(words.ideaFrom(circle.name), display) ?? words.idea;
  const size = titleSize(shown, display);
  const name = coveredText(circle.name, text) ?? "";
  return (
    <>
      <rect
        x={margin}
        y={150}
        width={text.widthOf(name, 24) + 40}
        height={46}
        rx={23}
        fill={colours[`${circle.palette}-wash`]}
      />
      <text
        x={margin + 20}
        y={181}
        font-family="Instrument Sans"
        font-weight="600"
        font-size="24"
        fill={colours[`${circle.palette}-text`]}
      >
        {name}
      </text>
      {wrapped(shown, display, size, column, linesAt(size)).map((line, index) => (
        <text
          key={line}
          x={margin}
          y={216 + size * 0.95 + index * size * leading}
          font-family="Bricolage Grotesque"
          font-weight="800"
          font-size={size}
          fill={colours.ink}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function Sentence({ model: { stair }, context: { text }, format }: Part & { format: Format }) {
  const lines = wrapped(coveredText(stairSentence(stair, format), text) ?? "", text, 25, column, 2);
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={line}
          x={margin}
          y={566 - (lines.length - 1 - index) * 33}
          font-family="Instrument Sans"
          font-weight="500"
          font-size="25"
          fill={colours["ink-soft"]}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** How many, of what, at which stage, above the stair. */
function Panel({ model: { stair }, context, format }: Part & { format: Format }) {
  const { x, y, width, height } = panel;
  const scale = (width - 64) / largeFrame.width;
  const { lang, display } = context;
  const count = coveredText(format.number(stair.supporters), display) ?? "";
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={28}
        fill={colours.surface}
        stroke={colours.hairline}
        stroke-width={2}
      />
      <text x={x + 32} y={y + 92} font-family="Bricolage Grotesque" font-weight="800" font-size="76" fill={colours.ink}>
        {count}
      </text>
      <text
        x={x + 32}
        y={y + 134}
        font-family="Instrument Sans"
        font-weight="500"
        font-size="27"
        fill={colours["ink-soft"]}
      >
        {`${ideaMessages[lang].supporters(format.plural, stair.supporters)} · ${commonMessages[lang].stages[stair.stage]}`}
      </text>
      <g transform={`translate(${x + 32} ${y + height - 36 - largeFrame.height * scale}) scale(${scale})`}>
        <Stair stair={stair} format={format} size="large" />
      </g>
    </>
  );
}
