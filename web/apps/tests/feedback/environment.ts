import type { EnvironmentPart } from "../../../../functions/feedback/limits.ts";

export type Environment = Partial<Record<EnvironmentPart, string>>;

/** What a prototype is tested with matters little; of software it is half of the report. */
export const partsOf = (kind: "software" | "physical"): readonly EnvironmentPart[] =>
  kind === "physical" ? ["version"] : ["version", "device", "system", "browser", "screen"];

/** What the browser tells of itself, in words that people use. Browsers tell less and less: the rest stays to be typed. */
export function environmentHere(agent: string, size: { innerWidth: number; innerHeight: number }): Environment {
  const device = deviceIn(agent);
  const system = systemIn(agent);
  const browser = browserIn(agent);
  return {
    ...(device && { device }),
    ...(system && { system }),
    ...(browser && { browser }),
    screen: `${size.innerWidth} × ${size.innerHeight}`,
  };
}

const systems: readonly (readonly [RegExp, string])[] = [
  [/(?:iPhone|iPad)[^)]* OS (\d+(?:_\d+)?)/, "iOS"],
  [/Android (\d+(?:\.\d+)?)/, "Android"],
  [/CrOS()/, "ChromeOS"],
  [/Windows()/, "Windows"],
  [/Mac OS X()/, "macOS"],
  [/Linux()/, "Linux"],
];
/** In this order, for most claim to be several others too. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:iOS|A)?\/(\d+)/, "Edge"],
  [/OPR\/(\d+)/, "Opera"],
  [/SamsungBrowser\/(\d+)/, "Samsung Internet"],
  [/(?:Firefox|FxiOS)\/(\d+)/, "Firefox"],
  [/(?:Chrome|CriOS)\/(\d+)/, "Chrome"],
  [/Version\/(\d+)[^ ]* .*Safari/, "Safari"],
];

function named(known: typeof systems, agent: string): string | undefined {
  for (const [pattern, name] of known) {
    const found = pattern.exec(agent);
    if (found) return [name, found[1]?.replaceAll("_", ".")].filter(Boolean).join(" ");
  }
  return undefined;
}
const systemIn = (agent: string) => named(systems, agent);
const browserIn = (agent: string) => named(browsers, agent);

/** A model of one letter is what browsers say that tell none. */
function deviceIn(agent: string): string | undefined {
  const model = /Android [^;)]*; ([^;)]{2,40}?)(?: Build|[;)])/.exec(agent)?.[1];
  return /(iPhone|iPad)/.exec(agent)?.[1] ?? model;
}
