import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { brandCss } from "../../web/brand/brand-css.ts";
import { lookOf } from "../../web/brand/look.ts";
import { faultsOf, measured } from "../../web/brand/pairs.ts";
import { contrast } from "../../web/brand/tone.ts";

const marelle = { main: "#c93a18", stair: "#1d6a4f", spark: "#f2b632" };
const hex = fc.integer({ min: 0, max: 0xff_ff_ff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);
const colours = fc.record({ main: hex, stair: hex, spark: hex });

describe("a brand's colours", () => {
  it("stand as they were chosen by day", () => {
    const { light } = lookOf(marelle);
    expect([light.act, light.step, light.party]).toEqual([marelle.main, marelle.stair, marelle.spark]);
    expect(faultsOf(marelle)).toEqual([]);
  });

  it("always pass by night, whatever was chosen", () => {
    fc.assert(
      fc.property(colours, (chosen) => {
        expect(measured(chosen).filter(({ theme, passes }) => theme === "dark" && !passes)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("that cannot be read are named with where, and with a colour of the same hue that passes everywhere", () => {
    fc.assert(
      fc.property(colours, (chosen) => {
        for (const { of, worst, nearest } of faultsOf(chosen)) {
          expect(worst.ratio).toBeLessThan(worst.least);
          if (nearest) expect(faultsOf({ ...chosen, [of]: nearest }).filter((fault) => fault.of === of)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

test("yellow buttons on cream paper are refused, and the nearest that can be seen is offered", () => {
  const [fault] = faultsOf({ ...marelle, main: "#ffee00" });
  expect(fault).toMatchObject({ of: "main", worst: { theme: "light", front: "act", least: 3 } });
  expect(contrast(fault?.nearest ?? "", "#f3ebdb")).toBeGreaterThanOrEqual(3);
});

test("the style sheet sets both themes, by the device and by choice", () => {
  const css = brandCss(lookOf(marelle));
  expect(css).toMatch(/^:root\{--act:#c93a18;/);
  expect(css.match(/--act:/g)).toHaveLength(3);
});
