/** What a brand's colours stand on and what is written on them: the tokens that no brand changes (`design/tokens.css`). */
export const grounds = {
  light: { paper: "#fbf6ec", surface: "#fffdf8", sunk: "#f3ebdb", ink: "#16203a" },
  dark: { paper: "#12151f", surface: "#1b2030", sunk: "#252b3d", ink: "#f5efe1" },
} as const;
export type Theme = keyof typeof grounds;
export const themes = ["light", "dark"] as const;
