import type { Look, Tokens } from "./look.ts";

/** The brand's tokens as a style sheet that comes after `design/tokens.css`, light and dark by device or by choice. */
export const brandCss = ({ light, dark }: Look): string =>
  [
    `:root{${declared(light)}}`,
    `:root[data-theme="dark"]{${declared(dark)}}`,
    `@media (prefers-color-scheme: dark){:root:not([data-theme="light"]){${declared(dark)}}}`,
  ].join("\n");

const declared = (tokens: Tokens) =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
