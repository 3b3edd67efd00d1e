import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Stair } from "../../web/components/stair.tsx";
import { largeFrame, smallFrame, stepBoxes } from "../../web/components/stair-geometry.ts";
import { stairSentence } from "../../web/components/stair-sentence.ts";
import { formatFor } from "../../web/i18n/format.ts";
import type { StairModel } from "../../web/models.ts";

const classic = [
  { supporters: 100, extraDays: 365 },
  { supporters: 1_000, extraDays: 182 },
  { supporters: 5_000, extraDays: 182 },
  { supporters: 10_000, extraDays: 0 },
];
const stair = (more: Partial<StairModel>): StairModel => ({
  steps: classic,
  reached: 2,
  supporters: 2_314,
  stage: "gathering",
  endsAt: "2026-10-30T17:00:00Z",
  ...more,
});
const french = formatFor("fr", "Europe/Paris");
const english = formatFor("en", "Europe/Paris");
/** Spaces as a reader tells them apart: _ no-break, ~ narrow no-break. */
const shown = (text: string) => text.replaceAll("\u00A0", "_").replaceAll("\u202F", "~");

describe("the stair's sentence", () => {
  it.each<[string, Partial<StairModel>, string, string]>([
    [
      "halfway",
      {},
      "2,686 more before 30_October_2026 and the clock gains 182 days.",
      "Encore 2~686 soutiens avant le 30_octobre_2026 et l’idée gagne 182 jours.",
    ],
    [
      "one short of the first step",
      { reached: 0, supporters: 99 },
      "1 more before 30_October_2026 and the clock gains 365 days.",
      "Encore 1 soutien avant le 30_octobre_2026 et l’idée gagne 365 jours.",
    ],
    [
      "before the top",
      { reached: 3, supporters: 9_127 },
      "873 more before 30_October_2026 and our team reviews it.",
      "Encore 873 soutiens avant le 30_octobre_2026 et notre équipe l’étudie.",
    ],
    [
      "counted but not yet crossed",
      { reached: 1, supporters: 1_004 },
      "1,000 reached: the stair is catching up.",
      "Objectif de 1~000 atteint_: l’escalier se met à jour.",
    ],
    [
      "waiting for members",
      { steps: [], reached: 0, supporters: 4, waitsForMembers: { members: 18, needed: 30 } },
      "The clock waits for company: it starts at 30 members, the circle has 18.",
      "Le compte à rebours attend du monde_: il part à 30 membres, le cercle en compte 18.",
    ],
    [
      "expired",
      { reached: 0, supporters: 84, stage: "expired" },
      "84 of 100. Time ran out, not the idea.",
      "84 sur 100. Le temps a manqué, pas l’idée.",
    ],
    [
      "in review",
      { reached: 4, supporters: 10_004, stage: "in_review" },
      "10,004 supporters: that is the top. Our team is preparing its answer.",
      "10~004 soutiens_: tout en haut. Notre équipe prépare sa réponse.",
    ],
    [
      "answered",
      { reached: 4, supporters: 10_412, stage: "not_approved" },
      "Reached the top with 10,412 supporters. The answer: not approved.",
      "En haut de l’escalier avec 10~412 soutiens. Réponse_: non retenue.",
    ],
    [
      "launched",
      { reached: 4, supporters: 10_412, stage: "launched" },
      "Reached the top with 10,412 supporters. Now launched.",
      "En haut de l’escalier avec 10~412 soutiens. Aujourd’hui lancée.",
    ],
  ])("tells where it stands when %s", (_, more, inEnglish, inFrench) => {
    expect(shown(stairSentence(stair(more), english))).toBe(inEnglish);
    expect(shown(stairSentence(stair(more), french))).toBe(inFrench);
  });

  it("counts a day left in the brand's time zone, across midnight", () => {
    const late = stair({ endsAt: "2026-10-30T23:30:00Z" });
    expect(shown(stairSentence(late, english))).toContain("before 31_October_2026");
    expect(shown(stairSentence(late, formatFor("en", "America/New_York")))).toContain("before 30_October_2026");
  });
});

describe("the stair's drawing", () => {
  it("says to a screen reader what it shows, ending in the same sentence", () => {
    const html = render(<Stair stair={stair({})} format={english} size="large" />);
    expect(shown(html)).toContain(
      'aria-label="Stair of 4 steps. Climbed: 100 and 1,000. Climbing: 2,314 of 5,000. To come: 10,000. ' +
        '2,686 more before 30_October_2026 and the clock gains 182 days."',
    );
  });

  it.each([1, 3, 4, 8])("has as many steps as milestones, each higher than the last: %i", (count) => {
    const steps = Array.from({ length: count }, (_, index) => ({ supporters: (index + 1) * 10, extraDays: 30 }));
    for (const frame of [largeFrame, smallFrame]) {
      const boxes = stepBoxes(stair({ steps, reached: 0, supporters: 3 }), frame);
      expect(boxes).toHaveLength(count);
      for (const [index, box] of boxes.entries()) {
        expect(box.height).toBeGreaterThan(boxes[index - 1]?.height ?? 0);
        expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
        expect(box.y).toBeGreaterThan(0);
      }
    }
  });

  it("fills the current step from the goal before it, never beyond its edge", () => {
    const filled = (supporters: number) => {
      const box = stepBoxes(stair({ supporters }), largeFrame)[2];
      return (box?.fill ?? 0) / (box?.height ?? 1);
    };
    expect(filled(1_000)).toBe(0);
    expect(filled(3_000)).toBeCloseTo(0.5, 2);
    expect(filled(7_000)).toBe(1);
  });

  it("tells done, current and coming apart by more than colour", () => {
    const html = render(<Stair stair={stair({})} format={english} size="small" />);
    expect(html.match(/stair__tick/g)).toHaveLength(2);
    expect(html.match(/url\(#hatch\)/g)).toHaveLength(1);
    expect(html.match(/stair__step--coming/g)).toHaveLength(1);
    expect(html).not.toContain("stair__flag--raised");
  });

  it("raises the flag only at the top", () => {
    const top = render(<Stair stair={stair({ reached: 4, stage: "in_review" })} format={english} size="large" />);
    expect(top).toContain("stair__flag--raised");
    const waiting = stair({ steps: [], reached: 0, waitsForMembers: { members: 2, needed: 30 } });
    expect(render(<Stair stair={waiting} format={english} size="large" />)).not.toContain("stair__flag--raised");
  });

  it("keeps its geometry out of style attributes", () => {
    expect(render(<Stair stair={stair({})} format={french} size="large" />)).not.toContain("style=");
  });
});
