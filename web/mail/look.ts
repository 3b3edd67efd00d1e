import type { Brand } from "../models.ts";

/** Colours of `web/design/tokens.css`, spelt out: mail programs know no variables, and many read only these attributes. */
const light = { paper: "#fbf6ec", surface: "#fffdf8", ink: "#16203a", soft: "#555b6e", hairline: "#e4d9c4" };
const dark = { paper: "#12151f", surface: "#1b2030", ink: "#f5efe1", soft: "#b5b6be", hairline: "#333a4e" };
const act = { ground: "#c93a18", text: "#ffffff" };
const actOf = ({ look }: Pick<Brand, "look">) => ({
  ground: look?.light.act ?? act.ground,
  text: look?.light["on-act"] ?? act.text,
});

const font = "font-family:'Instrument Sans','Segoe UI',Helvetica,Arial,sans-serif";

export const look = {
  paper: `margin:0;padding:0;background:${light.paper};${font}`,
  around: "padding:24px 12px",
  column: "max-width:560px;margin:0 auto",
  brand: `padding:0 4px 16px;color:${light.ink}`,
  brandLink: `color:${light.ink};font-size:22px;font-weight:800;text-decoration:none`,
  logo: "margin-right:10px;vertical-align:middle;border:0",
  card: `padding:24px;background:${light.surface};border:1px solid ${light.hairline};border-radius:16px;color:${light.ink};font-size:16px;line-height:1.5`,
  text: "margin:0 0 12px",
  last: "margin:20px 0 0;font-size:15px",
  link: `color:${light.ink}`,
  line: `margin:0;padding:16px 0 4px;border-top:1px solid ${light.hairline}`,
  said: "margin:0 0 12px;font-size:18px;font-weight:600;line-height:1.35",
  grounds: "margin:0 0 8px;font-weight:600",
  quote: `margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid ${light.hairline};white-space:pre-line`,
  foot: `padding:20px 4px;color:${light.soft};font-size:14px;line-height:1.5`,
  footLine: "margin:0 0 6px",
  footLink: `color:${light.soft}`,
} as const;

/** What is pressed, in the brand's colour. */
export function buttonLook(brand: Pick<Brand, "look">): string {
  const { ground, text } = actOf(brand);
  return `display:inline-block;padding:12px 20px;border-radius:10px;background:${ground};color:${text};font-weight:600;text-decoration:none`;
}

/** For programs that follow the reader's dark mode; the others keep the attributes. */
export const mailStyles = (brand: Pick<Brand, "look">) => `@media (prefers-color-scheme: dark) {
  .paper { background: ${dark.paper} !important; }
  .card { background: ${dark.surface} !important; border-color: ${dark.hairline} !important; }
  .ink { color: ${dark.ink} !important; }
  .soft { color: ${dark.soft} !important; }
  .line { border-color: ${dark.hairline} !important; }
  .button { color: ${actOf(brand).text} !important; }
}`;
