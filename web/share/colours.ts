import type { Brand } from "../models.ts";

/** The light theme's tokens, in figures: pictures for shares are drawn where there is no style sheet. */
export const colours = {
  paper: "#fbf6ec",
  surface: "#fffdf8",
  sunk: "#f3ebdb",
  ink: "#16203a",
  "ink-soft": "#555b6e",
  hairline: "#e4d9c4",
  outline: "#857a66",
  step: "#1d6a4f",
  "step-tread": "#3a8f70",
  "step-side": "#124734",
  "on-step": "#ffffff",
  act: "#c93a18",
  "on-act": "#ffffff",
  party: "#f2b632",
  "clay-wash": "#f6e1ce",
  "clay-text": "#7d3a18",
  "sky-wash": "#dde8f3",
  "sky-text": "#1f4a77",
  "leaf-wash": "#e0ebd9",
  "leaf-text": "#24563a",
  "sun-wash": "#fbeac0",
  "sun-text": "#6d4a00",
} as const;

/** The rules of `design/stair.css`, the mark's and the sprite's that a picture needs, in a brand's colours. */
export function shareStyles({ look }: Pick<Brand, "look">): string {
  const c: Record<keyof typeof colours, string> = { ...colours, ...look?.light };
  return `
.sprite__hatch{stroke:${c.ink}} .sprite__hatch--soft{stroke:${c.outline}}
.stair__floor{stroke:${c.outline};stroke-width:1.5}
.stair__front,.stair__tread,.stair__side{stroke-width:1.5;stroke-linejoin:round}
.stair__step--done .stair__front{fill:${c.step};stroke:${c.step}}
.stair__step--done .stair__tread{fill:${c["step-tread"]};stroke:${c["step-tread"]}}
.stair__step--done .stair__side{fill:${c["step-side"]};stroke:${c["step-side"]}}
.stair__tick{fill:none;stroke:${c["on-step"]};stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.stair__step--current .stair__front,.stair__step--current .stair__tread,.stair__step--current .stair__side{fill:${c.surface};stroke:${c.ink}}
.stair__step--stopped .stair__front,.stair__step--stopped .stair__tread,.stair__step--stopped .stair__side{fill:${c.surface};stroke:${c.outline}}
.stair__step--coming .stair__front,.stair__step--coming .stair__tread,.stair__step--coming .stair__side{fill:${c.surface};stroke:${c.outline};stroke-dasharray:4 3}
.stair__level{stroke:${c.ink};stroke-width:2} .stair__step--stopped .stair__level{stroke:${c.outline}}
.stair__step--current .stair__fill{fill:url(#hatch)} .stair__step--stopped .stair__fill{fill:url(#hatch-soft)}
.stair__stone{fill:${c.party};stroke:${c.ink};stroke-width:1.5}
.stair__goals{fill:${c.ink};font-family:'Instrument Sans';font-size:14px;font-weight:600} .stair__goals--crowded{font-size:10.5px}
.stair__pole{stroke:${c.outline};stroke-width:2;stroke-linecap:round}
.stair__cloth{fill:${c.surface};stroke:${c.outline};stroke-width:1.5;stroke-linejoin:round}
.stair__flag--raised .stair__pole{stroke:${c.ink}}
.stair__flag--raised .stair__cloth{fill:${c.party};stroke:${c.ink}}
.mark__ground{fill:${c.act}} .mark__letter{fill:${c["on-act"]};font-family:'Bricolage Grotesque';font-size:26px;font-weight:800}
.mark__sky{fill:${c.party}} .mark__squares{fill:${c.ink}} .mark__stone{fill:${c.paper}}
`;
}
