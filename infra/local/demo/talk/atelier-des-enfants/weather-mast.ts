import type { Said } from "../../said.ts";

export const weatherMast: readonly Said[] = [
  { by: "tom", day: 0.5, text: "38 out of 211. I am showing this to my telephone." },
  { by: "mahaut", day: 1.4, text: "Une girouette qui a des convictions, il en faut dans chaque école." },
];
